import { expect, test, type Page } from '@playwright/test';
import { playTo, talkOver, unstaged } from './support/play.ts';
import { longestWay, MAIN, screensOfChannels, waysToEndings } from './support/scenes.ts';
import type { Channel } from '../../src/core/vocabulary.ts';

/**
 * What a screen reader is given: landmarks, headings, names and roles in their order. The interface's own words stand
 * here as they are; a scene's words may be reworded, so of them only the role counts.
 */
const TOP = `
  - banner:
    - button "停一下"
    - heading /^\\d+ 号 · .+/ [level=1]
    - strong: 演练`;

const ANSWERS = `
    - list "您怎么办":
      - listitem:
        - button /.+/`;

const actions = (...names: string[]) => `
  - navigation "随时能做的事":
    - list:${names.map(name => `
      - listitem:
        - button ${name}`).join('')}`;

const SCREENS: Partial<Record<Channel, string>> = {
  ring: `${TOP}
  - main:
    - paragraph: /.+/
  - region /的手机$/:
    - paragraph: 来电
    - paragraph: /…/
    - heading /.+/ [level=2]
    - button /.+/
    - button "接听"
    - button "不接"${actions('"看订单"', '"打官方电话"', '"问家人"', '"110"')}`,
  call: `${TOP}
  - region /的手机$/:
    - img /.+/
    - heading /.+/ [level=2]
    - paragraph: 通话中
  - main:
    - region /说$/:
      - log "电话里的话":
        - list:
          - listitem:
            - button /.+/${ANSWERS}${actions('"挂断"', '"看订单"', '"打官方电话"', '"问家人"')}`,
  chat: `${TOP}
  - region /的手机$/:
    - heading /.+/ [level=2]
    - text: 虚构
    - log "聊天记录":
      - list:
        - listitem:
          - button /.+/
  - main:${ANSWERS}${actions('"看订单"', '"打官方电话"')}`,
  app: `${TOP}
  - region /的手机$/:
    - heading /.+/ [level=2]
    - text: 虚构
    - button /.+/:
      - img /.+/
    - list:
      - listitem:
        - button /.+/
  - main:${ANSWERS}${actions('"看订单" [disabled]', '"打官方电话"')}`,
  pay: `${TOP}
  - region /的手机$/:
    - heading /.+/ [level=2]
    - text: 虚构
    - strong: 演练
    - button /元$/
    - button /六个圆点$/:
      - img "六个圆点"
  - main:
    - region /说$/:
      - log "电话里的话"${ANSWERS}${actions('"挂断"', '"看订单"', '"打官方电话"', '"问家人"', '"110"')}`,
};

test.beforeEach(({ page }) => unstaged(page));

for (const [channel, snapshot] of Object.entries(SCREENS)) {
  test(`on the ${channel} screen everything has its role, its name and its place`, async ({ page }) => {
    const { scene, moves } = screensOfChannels([longestWay().scene]).find(s => s.channel === channel)!;
    await playTo(page, scene, moves);
    await expect(body(page)).toMatchAriaSnapshot(snapshot);
  });
}

test('so it has in the question how it looked, and in the talk afterwards', async ({ page }) => {
  const { scene, moves } = waysToEndings().find(w => w.scene.id === MAIN && w.scene.endings[w.ending]!.kind === 'safe')!;
  await playTo(page, scene, moves);
  await expect(body(page)).toMatchAriaSnapshot(`${TOP}
  - main:
    - figure /.+/
    - figure /.+/
    - heading "刚才这个电话，您看是？" [level=2]
    - list:
      - listitem:
        - button "真的 真是来帮忙的"
      - listitem:
        - button "拿不准 还要自己问一问"
      - listitem:
        - button "假的 是来骗钱的"
    - paragraph: 没有时间限制，慢慢想。`);
  await talkOver(page);
  await expect(body(page)).toMatchAriaSnapshot(`
  - banner:
    - button "停一下"
    - heading "一起看看" [level=1]
    - strong: 演练
  - main:
    - heading /是骗子$/ [level=2]
    - list:
      - listitem:
        - button "讲讲"
    - heading "每一扇门" [level=2]
    - list:
      - listitem:
        - button /^第一扇门：/
  - navigation:
    - button /^从第.扇门重来/
    - button "回弄堂"`);
});

const body = (page: Page) => page.locator('body');

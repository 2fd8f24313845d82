import type { Rect, Seating } from './stage/types.ts';

/** Where the page leaves room for the stage, read off the page itself: CSS decides the layout, the stage follows. */
export function seatingOf(root: HTMLElement): Seating {
  const plate = root.querySelector<HTMLElement>('[data-slot="plate"]');
  const rectOf = (slot: string) => {
    const element = root.querySelector(`[data-slot="${slot}"]`);
    return element ? rect(element) : undefined;
  };
  const [glass, face, phone, mask] = ['glass', 'portrait', 'phone', 'mask'].map(rectOf);
  // A face that has slid under the top bar is left to the page's own picture, which the bar covers.
  const bar = root.querySelector('.topbar')?.getBoundingClientRect();
  const portrait = face && bar && face.y < bar.bottom ? undefined : face;
  return {
    ...(plate && { plate: plateOf(plate) }),
    ...(glass && { glass }), ...(portrait && { portrait }), ...(phone && { phone }), ...(mask && { mask }),
    panes: [...root.querySelectorAll('[data-pane], [data-slot="phone"], .choices > li, .foot, .actions-jump')].map(rect),
  };
}

function plateOf(plate: HTMLElement): NonNullable<Seating['plate']> {
  const style = getComputedStyle(plate);
  const seat = style.getPropertyValue('--seat').trim() === 'wide' ? 'wide' : 'tall';
  const fit = style.getPropertyValue('--fit').trim() === 'width' ? 'width' : 'cover';
  return { ...rect(plate), seat, fit };
}

function rect(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const radius = Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0;
  return { x, y, width, height, radius: Math.min(radius, width / 2, height / 2) };
}

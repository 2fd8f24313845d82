/** What the tabs of one browser tell each other about the save they share. */
export type TabNews = { news: 'saved'; revision: number } | { news: 'cleared' };

/** The other tabs. News does not come back to the tab that told it. */
export interface Tabs {
  tell(news: TabNews): void;
  listen(listener: (news: TabNews) => void): void;
}

/** Tabs of this browser on a BroadcastChannel; without one, a tab believes that it is alone. */
export function tabsOn(channel: BroadcastChannel | undefined): Tabs {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches one origin only and takes none
    tell: news => channel?.postMessage(news),
    listen: listener => channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isNews(data)) listener(data);
    }),
  };
}

/** The channel's own doors may be shut where storage is forbidden. */
export function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('scam-drill');
  } catch {
    return undefined;
  }
}

/** Another tab may run another version of the game: what it says is looked at first. */
function isNews(data: unknown): data is TabNews {
  if (typeof data !== 'object' || data === null || !('news' in data)) return false;
  return data.news === 'cleared' || (data.news === 'saved' && 'revision' in data && Number.isSafeInteger(data.revision));
}

/** The browser's address bar and history, as far as the game uses them: the part after `#`. */
export function addressBar() {
  return {
    get hash() {
      return location.hash;
    },
    /** How many entries of the game lie below this one. The browser keeps it with the entry, through back, forward and reload. */
    get depth() {
      const state: unknown = history.state;
      return typeof state === 'number' ? state : 0;
    },
    push: (hash: string, depth: number) => history.pushState(depth, '', hash),
    replace: (hash: string) => history.replaceState(history.state, '', hash),
    back: () => history.back(),
    onChange(listener: () => void) {
      addEventListener('popstate', listener);
      addEventListener('hashchange', listener);
    },
  };
}

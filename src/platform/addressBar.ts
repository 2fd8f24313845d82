/** The browser's address bar and history, as far as the game uses them: the part after `#`. */
export function addressBar() {
  return {
    get hash() {
      return location.hash;
    },
    push: (hash: string) => history.pushState(null, '', hash),
    replace: (hash: string) => history.replaceState(null, '', hash),
    back: () => history.back(),
    onChange(listener: () => void) {
      addEventListener('popstate', listener);
      addEventListener('hashchange', listener);
    },
  };
}

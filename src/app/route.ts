/** What the address names. A house number says nothing about who is on the phone there. */
export type Route =
  | { name: 'lane' }
  | { name: 'house'; house: number }
  | { name: 'settings' }
  | { name: 'pause' }
  | { name: 'about' }
  | { name: 'neighbours' }
  | { name: 'handbook' }
  | { name: 'report' }
  | { name: 'test' }
  | { name: 'unknown'; address: string };

/** Pages whose address is their name. */
const PAGES = ['settings', 'pause', 'about', 'neighbours', 'handbook', 'report', 'test'] as const;

/** Reads the part of an address after `#`. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '').replace(/\/$/, '');
  if (path === '') return { name: 'lane' };
  const page = PAGES.find(name => name === path);
  if (page) return { name: page };
  const house = /^house\/(\d{1,3})$/.exec(path);
  return house ? { name: 'house', house: Number(house[1]) } : { name: 'unknown', address: path.slice(0, 80) };
}

/** The address of a route, as it stands after `#`. */
export function hashOf(route: Route): string {
  switch (route.name) {
    case 'lane': return '#/';
    case 'house': return `#/house/${route.house}`;
    case 'unknown': return `#/${route.address}`;
    default: return `#/${route.name}`;
  }
}

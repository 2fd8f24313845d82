import { signal, type Signal } from '@preact/signals';
import { hashOf, routeOf, type Route } from './route.ts';

/** The address bar, as far as the game reads and writes it. */
export interface AddressBar {
  readonly hash: string;
  /** What was pushed with the entry that is open now; 0 for one that the game did not push. Outlives a reload. */
  readonly depth: number;
  push(hash: string, depth: number): void;
  /** Shows another address in the same place. */
  replace(hash: string): void;
  back(): void;
  onChange(listener: () => void): void;
}

/** Which route is open; follows the browser's back and forward. */
export class Address {
  readonly route: Signal<Route>;
  readonly #bar: AddressBar;

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.route = signal(routeOf(bar.hash));
    bar.onChange(() => {
      this.route.value = routeOf(bar.hash);
    });
  }

  /** Goes to another route; the back button then leads here again. */
  go(route: Route): void {
    if (hashOf(route) === hashOf(this.route.value)) return;
    this.#bar.push(hashOf(route), this.#bar.depth + 1);
    this.route.value = route;
  }

  /** Goes back where one came from, or to the lane if the visit began here. */
  leave(): void {
    if (this.#bar.depth > 0) return this.#bar.back();
    this.#bar.replace(hashOf({ name: 'lane' }));
    this.route.value = { name: 'lane' };
  }
}

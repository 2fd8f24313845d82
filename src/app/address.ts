import { signal, type Signal } from '@preact/signals';
import { hashOf, routeOf, type Route } from './route.ts';

/** The address bar, as far as the game reads and writes it. */
export interface AddressBar {
  readonly hash: string;
  push(hash: string): void;
  replace(hash: string): void;
  back(): void;
  onChange(listener: () => void): void;
}

/** Which route is open; follows the browser's back and forward. */
export class Address {
  readonly route: Signal<Route>;
  readonly #bar: AddressBar;
  /** How many routes this visit has put on top of the one it began with. */
  #depth = 0;

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
    this.#depth++;
    this.#bar.push(hashOf(route));
    this.route.value = route;
  }

  /** Goes back where one came from, or to the lane if the visit began here. */
  leave(): void {
    if (this.#depth > 0) {
      this.#depth--;
      this.#bar.back();
      return;
    }
    this.#bar.replace(hashOf({ name: 'lane' }));
    this.route.value = { name: 'lane' };
  }
}

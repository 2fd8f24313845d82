/**
 * A press that counts once. A shaking hand taps twice: the second click of a double click is not a second
 * decision, and neither is a key held down.
 */
export function press(act: () => void): { onClick(event: MouseEvent): void; onKeyDown(event: KeyboardEvent): void } {
  return {
    onClick(event) {
      if (event.detail <= 1) act();
    },
    onKeyDown(event) {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    },
  };
}

/** Version 2 calls looking things up in one's own app `open-app`: it is not always a shop's. */
export function oneToTwo(old: unknown): unknown {
  if (Array.isArray(old)) return old.map(oneToTwo);
  if (typeof old !== 'object' || old === null) return old;
  const entries = Object.entries(old).map(([key, value]) => [key, key === 'action' && value === 'open-shop' ? 'open-app' : oneToTwo(value)]);
  return Object.fromEntries(entries);
}

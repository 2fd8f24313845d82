/** A contact in its place in the syllabus, as far as is known before it is opened. */
export interface Listed {
  id: string;
  /** On which evening it first rings; counts from 0. */
  evening: number;
}

/** What has become of a contact: gone through to its verdict, put by unplayed, or neither. */
export type Passed = (id: string) => boolean;

/**
 * The evening it is: the first on which somebody's phone still rings. One past the last when all have been passed, and
 * then the whole lane is lit.
 */
export function tonight(listed: readonly Listed[], passed: Passed): number {
  const waiting = listed.filter(({ id }) => !passed(id)).map(({ evening }) => evening);
  return waiting.length > 0 ? Math.min(...waiting) : lastEvening(listed) + 1;
}

/**
 * Who turns up tonight to ask advice: somebody first helped some evenings ago, once. A lane learns by asking one
 * another, and advising is the part that teaches most.
 */
export function guest(listed: readonly Listed[], evening: number, { met, advised }: { met: Passed; advised: Passed }): string | undefined {
  return listed.find(({ id, evening: on }) => on === evening - COMES_BACK && met(id) && !advised(id))?.id;
}

/** Evenings until somebody comes to ask. */
const COMES_BACK = 2;

/** The last evening that there is; -1 if there is none. */
export const lastEvening = (listed: readonly Listed[]): number => Math.max(-1, ...listed.map(({ evening }) => evening));

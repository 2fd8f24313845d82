/** What an operation that can fail as expected gives back. A `throw` means a programmer erred. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** It worked, and this is what came of it. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** It did not work, and this is why. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** One measured figure and what it should not exceed. */
export interface Figure {
  name: string;
  value: number;
  unit: 's' | 'ms' | 'µs' | 'kB' | 'frames/s' | '';
  budget?: number;
}

/** The middle one. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** The value that 95 of 100 do not exceed. */
export const p95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))]!;

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

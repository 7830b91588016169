/** Stacks dots that would cover one another into columns. */

export interface StackedDot {
  /** Middle of its column, 0 .. 100. */
  readonly percent: number;
  /** Row in the column, from 0. */
  readonly row: number;
}

/** The width of a column, in percent of the scale. */
const COLUMN = 2.5;

/**
 * @param chances 0 .. 1.
 * @returns one for each chance, in their order.
 */
export function stackDots(chances: readonly number[]): StackedDot[] {
  const heights = new Map<number, number>();
  return chances.map((chance) => {
    const percent = Math.round((chance * 100) / COLUMN) * COLUMN;
    const row = heights.get(percent) ?? 0;
    heights.set(percent, row + 1);
    return { percent, row };
  });
}

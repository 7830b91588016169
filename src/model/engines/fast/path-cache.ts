/** Paths of all samples over the knots, kept while a slider moves that they do not depend on. */
import type { Knots } from './knots';

/** Numbers that are worth keeping; a full pass takes many times as many, and is rare. */
const MOST_CACHED = 2 ** 17;

/** Fills in one sample's path: [at .. at + m] of `into`. */
export type FillPath = (i: number, into: Float64Array, at: number) => void;

/** Where each sample's path begins in `paths`; it is there after `at` was asked for it. */
export interface Paths {
  readonly paths: Float64Array;
  readonly at: (i: number) => number;
}

export type PathCache = (
  columns: readonly unknown[],
  n: number,
  knots: Knots,
  fill: FillPath,
) => Paths;

/**
 * A cache for one kind of path. The paths of a small pass are kept once a second pass in a row has the same columns: most sliders
 * leave them as they are. Else they are filled in one by one.
 */
export function pathCache(): PathCache {
  let last: { columns: readonly unknown[]; knots: Knots } | undefined;
  let cached: { columns: readonly unknown[]; knots: Knots; paths: Float64Array } | undefined;
  const isLike = (made: typeof last, columns: readonly unknown[], knots: Knots): boolean =>
    made !== undefined &&
    made.knots === knots &&
    made.columns.length === columns.length &&
    made.columns.every((column, j) => column === columns[j]);

  return (columns, n, knots, fill) => {
    const m = knots.years.length;
    const whole = (paths: Float64Array): Paths => ({ paths, at: (i) => i * m });
    if (n * m <= MOST_CACHED) {
      if (cached && isLike(cached, columns, knots)) return whole(cached.paths);
      const isSecond = isLike(last, columns, knots);
      last = { columns, knots };
      cached = undefined;
      if (isSecond) {
        const paths = new Float64Array(n * m);
        for (let i = 0; i < n; i++) fill(i, paths, i * m);
        cached = { columns, knots, paths };
        return whole(paths);
      }
    }
    const one = new Float64Array(m);
    return {
      paths: one,
      at: (i) => {
        fill(i, one, 0);
        return 0;
      },
    };
  };
}

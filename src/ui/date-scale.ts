/** One axis of years for rows of dates. */

export interface DateScale {
  readonly from: number;
  readonly to: number;
  /** Whole years that get a line. */
  readonly ticks: readonly number[];
  /** Position of a date in per cent of the width; a date beyond an end is drawn at the end. */
  percent(date: number): number;
}

/**
 * The axis that holds these dates.
 *
 * @param dates calendar years; Infinity is beyond any axis.
 */
export function dateScale(dates: readonly number[]): DateScale {
  const finite = dates.filter(Number.isFinite);
  const from = Math.floor(Math.min(2026, ...finite));
  const to = Math.max(from + 8, Math.min(2100, Math.ceil(Math.max(...finite, from))));
  const step = [1, 2, 5, 10, 20].find((years) => (to - from) / years <= 8) ?? 20;
  const first = Math.ceil(from / step) * step;
  return {
    from,
    to,
    ticks: Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step),
    percent: (date) => (Math.min(1, Math.max(0, (date - from) / (to - from))) || 0) * 100,
  };
}

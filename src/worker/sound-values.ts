/** What the checks of forecasts and answers have in common. */

/** Rounding may put two equal numbers out of order by this share of them. */
const SLACK = 1e-9;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether the numbers never fall; Infinity may repeat. */
export const isRising = (values: ArrayLike<number>, first = 0, step = 1): boolean => {
  for (let at = first + step; at < values.length; at += step) {
    const [before = NaN, now = NaN] = [values[at - step], values[at]];
    if (!(now >= before || before - now <= SLACK * Math.max(1, before))) return false;
  }
  return true;
};

/** Whether these are `count` doubles, none outside the limits. */
export const areWithin = (values: unknown, count: number, low: number, high: number): boolean =>
  values instanceof Float64Array &&
  values.length === count &&
  values.every((value) => value >= low - SLACK && value <= high + SLACK);

/** Whether a value holds no NaN and no null at any depth, and its dates are in order. An answer may leave a part undefined. */
export function isReadable(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isNaN(value);
  if (value instanceof Float64Array) return value.every((each) => !Number.isNaN(each));
  if (!isRecord(value)) return value !== null;
  const { p10, median, p90, quantiles } = value;
  if (p10 !== undefined && !isRising([p10, median, p90] as number[])) return false;
  if (quantiles instanceof Float64Array && !isRising(quantiles)) return false;
  return Object.values(value).every(isReadable);
}

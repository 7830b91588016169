/** Whether values that came from elsewhere can be read at all: the first half of the door to the page. */

/** Numbers that are the same but for rounding differ by less, as a part of the larger. */
const SLACK = 1e-9;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether no number is smaller than the one before; Infinity may come again. */
export const isRising = (values: ArrayLike<number>, first = 0, step = 1): boolean => {
  for (let at = first + step; at < values.length; at += step) {
    const [before = NaN, now = NaN] = [values[at - step], values[at]];
    if (!(now >= before || before - now <= SLACK * Math.max(1, before))) return false;
  }
  return true;
};

/** Whether these are so many doubles, none outside the limits. */
export const areWithin = (values: unknown, count: number, low: number, high: number): boolean =>
  values instanceof Float64Array &&
  values.length === count &&
  values.every((value) => value >= low - SLACK && value <= high + SLACK);

/**
 * Whether nothing in a value is NaN or null, and dates are in order, however deep. Undefined is what an answer does not have.
 */
export function isReadable(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isNaN(value);
  if (value instanceof Float64Array) return value.every((each) => !Number.isNaN(each));
  if (!isRecord(value)) return value !== null;
  const { p10, median, p90, quantiles } = value;
  if (p10 !== undefined && !isRising([p10, median, p90] as number[])) return false;
  if (quantiles instanceof Float64Array && !isRising(quantiles)) return false;
  return Object.values(value).every(isReadable);
}

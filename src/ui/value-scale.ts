/** Axes of small charts: positions of values, and ticks. */

export interface ValueScale {
  /** Values that get a line, rising. */
  readonly ticks: readonly number[];
  /** Position of a value from the start of the axis, 0 .. 1; a value beyond an end is drawn at the end. */
  readonly position: (value: number) => number;
}

const within = (part: number): number => Math.min(1, Math.max(0, part)) || 0;

/**
 * An even axis.
 *
 * @param most  as many ticks as there is room for, about.
 * @param least the smallest step, as 1 for whole numbers.
 */
export function evenScale(from: number, to: number, most = 6, least = 0): ValueScale {
  const size = Math.max(to - from, 1e-9);
  const rough = Math.max(least, size / most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((times) => times * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return {
    ticks: Array.from({ length: count }, (_, i) => (first + i) * step),
    position: (value) => within((value - from) / size),
  };
}

/** Values below the lowest power of ten share a strip of this size, down to zero. */
const NOTHING = 0.1;

/**
 * An axis of powers of ten.
 *
 * @param values what it must hold, >= 0; 0 stands at its foot where `hasZero`.
 */
export function powerScale(values: readonly number[], hasZero = false): ValueScale {
  const logs = values.filter((value) => value > 0 && value < Infinity).map(Math.log10);
  const from = Math.floor(Math.min(...logs, 13));
  const to = Math.max(from + 1, Math.ceil(Math.max(...logs, from)));
  const step = Math.ceil((to - from) / 6);
  const foot = hasZero ? NOTHING : 0;
  return {
    ticks: Array.from(
      { length: Math.floor((to - from) / step) + 1 },
      (_, i) => 10 ** (from + i * step),
    ),
    position: (value) =>
      value <= 0 ? 0 : foot + (1 - foot) * within((Math.log10(value) - from) / (to - from)),
  };
}

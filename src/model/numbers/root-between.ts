/** Roots of a function that is worth its evaluations. */

/** A place, and the function there. */
export interface Try {
  readonly place: number;
  readonly excess: number;
}

const MOST_STEPS = 80;

/**
 * A place between two at which a function is at or just above zero: Illinois false position, with a halving in every third step.
 *
 * @param evaluate  continuous; a jump is closed in on from the side that is at or above zero.
 * @param a         one end, `b` the other: one of them below zero, the other at or above it.
 * @param closeness a value in 0 .. closeness is close enough.
 * @source Dowell and Jarratt 1971
 * @returns the best place at or above zero; within 1e-13 of the bracket's size where the function jumps.
 */
export function rootBetween(
  evaluate: (place: number) => number,
  a: Try,
  b: Try,
  closeness: number,
): number {
  let [below, above] = a.excess < b.excess ? [a, b] : [b, a];
  const enough = 1e-13 * Math.max(Math.abs(a.place), Math.abs(b.place), 1e-3);
  // What the false position goes by: halved at an end that has stood still. It aims at the middle of what is close enough.
  const aim = closeness / 2;
  let [low, high] = [below.excess - aim, above.excess - aim];
  let side = 0;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const width = above.place - below.place;
    if (above.excess <= closeness || Math.abs(width) <= enough) break;
    const place = below.place + width * (step % 3 === 0 ? 0.5 : -low / (high - low));
    const excess = evaluate(place);
    if (excess >= 0) {
      above = { place, excess };
      high = excess - aim;
      if (side === 1) low /= 2;
      side = 1;
    } else {
      below = { place, excess };
      low = excess - aim;
      if (side === -1) high /= 2;
      side = -1;
    }
  }
  return above.place;
}

/** The distribution of a normal variable plus another one that is clamped from above. */
import { normalCdf, normalQuantile } from '../../src/model/numbers/normal';

const phi = (z: number): number => (z > 8 ? 1 : z < -8 ? 0 : normalCdf(z));

/** Parts of equal chance that the clamped tail is cut into. */
const PARTS = 4;

/**
 * P(X + min(Y, ceiling) <= x), X and Y normal around 0 and independent.
 *
 * Without the ceiling the sum is normal. The ceiling lowers it where Y is above it; those draws are few (0.001 at most), so four
 * places of equal chance stand for them, which leaves an error below 1e-5.
 *
 * @param free    standard deviation of X.
 * @param clamped standard deviation of Y.
 * @returns the chance, 0 .. 1, as a function of x.
 */
export function clampedSumCdf(
  free: number,
  clamped: number,
  ceiling: number,
): (x: number) => number {
  const [ofFree, ofSum] = [free, Math.hypot(free, clamped)].map((d) => Math.max(1e-9, d)) as [
    number,
    number,
  ];
  const tail = clamped > 0 ? phi(-ceiling / clamped) : 0;
  if (tail < 1e-9) return (x) => phi(x / ofSum);
  const places = Array.from(
    { length: PARTS },
    (_, k) => -clamped * normalQuantile((tail * (k + 0.5)) / PARTS),
  );
  return (x) => {
    const lowered = phi((x - ceiling) / ofFree);
    const correction = places.reduce((sum, y) => sum + lowered - phi((x - y) / ofFree), 0);
    return phi(x / ofSum) + (tail * correction) / PARTS;
  };
}

/** What moving the middle of an interval does to its ends. */
import { findProblem } from './check-interval';
import { distributionOf, fromSpace, toSpace } from './distribution';
import { type Interval, Z90 } from './interval';
import { type ParameterId, parameters } from './parameters';

/** Each try narrows the interval by this factor; after the last it is certain. */
const NARROWING = 0.9;
const TRIES = 60;

/**
 * The interval carried along to a new median, with the same ratio (same odds for shares, same span for years); narrowed where
 * it would pass a limit.
 *
 * @param interval as it was when the thumb was gripped, valid.
 * @param median   the new median, in the parameter's unit, inside the limits.
 * @param round    how values are shown: the ends are rounded by it.
 * @returns an interval that `findProblem` accepts; certain where no width fits.
 */
export function moveInterval(
  id: ParameterId,
  interval: Interval,
  median: number,
  round: (value: number) => number,
): Interval {
  const certain: Interval = [median, median];
  const { family, limits } = parameters[id];
  const { scale } = distributionOf(id, interval);
  if (scale === 0) return certain;
  const middle = toSpace(family, median);
  if (!Number.isFinite(middle)) return certain;
  for (let attempt = 0, half = Z90 * scale; attempt < TRIES; attempt++, half *= NARROWING) {
    const [low, high] = [
      round(fromSpace(family, middle - half)),
      round(fromSpace(family, middle + half)),
    ];
    // Rounded together, the ends leave no interval to narrow.
    if (low === high) break;
    const moved: Interval = [low, high];
    if (low >= limits[0] && high <= limits[1] && findProblem(id, moved) === undefined) return moved;
  }
  return certain;
}

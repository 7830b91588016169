/** How well a forecast of a size fared, once the size is known. */
import { bandLevels } from '../engines/forecast';

/**
 * The weighted interval score of the logarithm of a size: 0 is perfect, less is better, and a forecast without any spread scores its
 * distance. It is proper: no forecaster gains by saying anything but what they believe. With these levels, it is the mean of twice
 * the pinball losses.
 *
 * @param quantiles at `bandLevels`, > 0.
 * @param observed  the size, > 0, in the same unit.
 * @source bracher2021 weighted interval score with K = 2
 */
export function sizeScore(quantiles: readonly number[], observed: number): number {
  const losses = bandLevels.map((level, i) => {
    const above = Math.log(observed / (quantiles[i] ?? NaN));
    return 2 * (above >= 0 ? level * above : (level - 1) * above);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

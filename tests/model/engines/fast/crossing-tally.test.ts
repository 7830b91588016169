import { describe, expect, it } from 'vitest';
import {
  addChances,
  addSample,
  crossingTally,
} from '../../../../src/model/engines/fast/crossing-tally';
import { normalCdf } from '../../../../src/model/numbers/normal';

/** The chances of some samples by each knot. */
function chancesOf(...reaches: number[][]): number[] {
  const knots = reaches[0]?.length ?? 0;
  const tally = crossingTally(knots);
  for (const reach of reaches) addSample(tally, Float64Array.from(reach));
  const chances = new Float64Array(knots);
  addChances(tally, chances, 1 / reaches.length);
  return [...chances];
}

describe('the chance by a knot', () => {
  it('is the normal distribution at the highest reach so far', () => {
    const chances = chancesOf([-1, 0.5, 0.2, 2]);
    [-1, 0.5, 0.5, 2].forEach((highest, k) =>
      expect(chances[k]).toBeCloseTo(normalCdf(highest), 5),
    );
  });

  it('is 0 far below the stock, and 1 for good once far above it', () => {
    expect(chancesOf([-40, -9, 30, -40])).toEqual([0, 0, 1, 1]);
  });

  it('is the mean over samples', () => {
    const [chance] = chancesOf([-1], [2]);
    expect(chance).toBeCloseTo((normalCdf(-1) + normalCdf(2)) / 2, 5);
  });

  it('adds up over paths by their weights', () => {
    const tally = crossingTally(1);
    addSample(tally, Float64Array.of(30));
    const chances = Float64Array.of(0.25);
    addChances(tally, chances, 0.5);
    expect(chances[0]).toBe(0.75);
  });
});

import { describe, expect, it } from 'vitest';
import { branchSpace } from '../../../../src/model/answers/mix/branch-space';
import { limitStates, type Region } from '../../../../src/model/answers/mix/limit-state';
import { closedForm, datasetAtAnchor, pages, shortfall, sigma } from '../../closed-form-scenario';

describe('the limit states of the closed form', () => {
  const space = branchSpace(closedForm, 'trend');
  const region: Region = { low: space.low, high: space.high, sides: [] };
  const [ofDataset, ofPages] = [sigma(datasetAtAnchor), sigma(pages)];
  const year = 2033;

  /** On the limit state: what is missing at the medians is made up for by one parameter. */
  const onIt = Float64Array.of(-shortfall(year) / ofDataset, 0);

  it.each(['fromBelow', 'fromAbove', 'firstThen'] as const)(
    '%s is zero where demand just reaches the stock in the year, and off by as much as it misses',
    (surface) => {
      const state = limitStates(space, region, year)[surface]();
      expect(state.missAt(onIt)).toBeLessThan(1e-8);
      const above = onIt.with(1, -0.5);
      expect(state.missAt(above)).toBeGreaterThan(0.9 * 0.5 * ofPages);
    },
  );

  it('has the slopes of the parameters', () => {
    const state = limitStates(space, region, year).fromBelow();
    const [plane] = state.planesAt(onIt.with(1, 0.3));
    expect(plane?.value).toBeCloseTo(-0.3 * ofPages, 8);
    expect([...(plane?.slopes ?? [])]).toEqual([
      expect.closeTo(ofDataset, 7),
      expect.closeTo(-ofPages, 7),
    ]);
    expect(plane?.isMet).toBe(true);
  });

  it('from above lets a path be below', () => {
    const state = limitStates(space, region, year).fromAbove();
    expect(state.missAt(onIt.with(1, 0.5))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import {
  brackets,
  isTurning,
  placesOf,
  search,
  searchBeside,
} from '../../../src/model/answers/value-search';
import { parameterIds, parameters } from '../../../src/model/parameters/parameters';

describe('the places of a parameter', () => {
  it.each(parameterIds)('%s: go from limit to limit and back to the values', (id) => {
    const { from, to, valueAt, nearest } = placesOf(id);
    const [min, max] = parameters[id].limits;
    expect([valueAt(from), valueAt(to)]).toEqual([min, max]);
    expect([valueAt(from - 1), valueAt(to + 1)]).toEqual([min, max]);
    // A price may be 0, which has no place among logarithms.
    const middle = from === -Infinity ? parameters[id].interval[1] : valueAt((from + to) / 2);
    expect(valueAt(nearest(middle)) / middle).toBeCloseTo(1, 9);
    expect([nearest(min), nearest(max)]).toEqual([from, to]);
  });
});

const places = { ...placesOf('datasetGrowth'), from: -10, to: 10, step: 1 };

describe('a search from the median outward', () => {
  // A larger training set makes the date earlier, so that the way that helps where time is short is upwards.
  const rising = (root: number) => (place: number) => place - root;

  it('goes the way that helps, with steps that double, and no further than it must', () => {
    const tries = search('datasetGrowth', rising(2.5), 0, places, 1, false);
    expect(tries.map(({ place }) => place)).toEqual([0, 1, 3]);
    expect(brackets(tries)).toEqual([
      [
        { place: 1, excess: -1.5 },
        { place: 3, excess: 0.5 },
      ],
    ]);
    const down = search('datasetGrowth', rising(-2.5), 0, places, 1, false);
    expect(down.map(({ place }) => place)).toEqual([-3, -1, 0]);
  });

  it.each([
    ['above', -1, 0, [0, 10]],
    ['below', 1, 0, [-10, 0]],
    ['above, and is where it begins', -1, 10, [10]],
  ])('tries nothing but the limit where that does not do it: %s', (_, excess, median, tried) => {
    const tries = search('datasetGrowth', () => excess, median, places, 4, false);
    expect(tries.map(({ place }) => place)).toEqual(tried);
    expect(brackets(tries)).toEqual([]);
  });

  it('looks both ways to the limits where the date may turn around', () => {
    const tries = search('datasetGrowth', (place) => place ** 2 - 9, 0, places, 2, true);
    expect(tries.map(({ place }) => place)).toEqual([-10, -6, -2, 0, 2, 6, 10]);
    expect(brackets(tries).map(([a, b]) => [a.place, b.place])).toEqual([
      [-6, -2],
      [2, 6],
    ]);
  });
});

describe('a search beside a place that is nearly right', () => {
  it.each([
    ['rises to it above', 1, 0.02],
    ['rises to it below', 1, -0.02],
    ['falls to it above', -1, 0.02],
    ['falls to it below', -1, -0.02],
  ])('finds the root where the chance %s', (_, way, root) => {
    const tries = searchBeside((place) => way * (place - root), places, 0);
    const [[a, b] = []] = brackets(tries);
    expect(a?.place).toBeLessThanOrEqual(root);
    expect(b?.place).toBeGreaterThanOrEqual(root);
    expect(tries.map(({ place }) => place)).toEqual(
      tries.map(({ place }) => place).toSorted((x, y) => x - y),
    );
  });

  it('gives up a little way off', () => {
    const tries = searchBeside((place) => place - 9, places, 0);
    expect(brackets(tries)).toEqual([]);
    expect(Math.max(...tries.map(({ place }) => place))).toBeLessThan(1);
  });
});

it('growth of text turns around before 2024, what only compute depends on always', () => {
  expect(isTurning('pageCountGrowth', 2023)).toBe(true);
  expect(isTurning('pageCountGrowth', 2024)).toBe(false);
  expect(isTurning('computeGrowth', 2030)).toBe(true);
  expect(isTurning('datasetGrowth', 2030)).toBe(false);
});

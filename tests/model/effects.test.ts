/**
 * Which way each parameter moves the date, path by path: the same points, a rising value, and every single path later (or earlier),
 * never just the median. What the registry calls "earlier", "later" or "none" is held to it here.
 */
import { describe, expect, it } from 'vitest';
import {
  type Assumptions,
  collapses,
  stockDefinitions,
} from '../../src/model/parameters/assumptions';
import type { Interval } from '../../src/model/parameters/interval';
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';
import { drawSamples, exhaustionYears } from '../../src/model/engines/plain/plain-engine';
import { createDesign } from '../../src/model/sampling/sample-design';
import { crossingGrid } from '../../src/model/timeline/time-point';
import { oneOfEach } from '../selected-cases';
import { risingIntervals, withExtras } from './parameter-levels';
import { withIntervals } from './reference-scenarios';

const design = createDesign(256);
/** What the search for a crossing leaves open, in years. */
const SEARCH_ERROR = 1e-5;

type Dates = readonly [exhausted: number, stretched: number];

function datesOf(assumptions: Assumptions): Dates[] {
  const grid = crossingGrid(assumptions.demandAnchorYear);
  return drawSamples(assumptions, design).map((sample) => exhaustionYears(sample, grid));
}

/** Where a parameter moves dates one way only under a condition, the condition. */
interface Condition {
  readonly why: string;
  /** Only paths are compared that cross in such years under both values. */
  readonly from?: number;
}

const growthFrom2024: Condition = {
  why: 'stock is pinned in 2024: growth adds to it after and takes from it before',
  // Machine-written text takes part of what growth adds; two years on the rest has won.
  from: 2026,
};
const conditions: Partial<Record<ParameterId, Condition>> = {
  pageLengthGrowth: growthFrom2024,
  pageCountGrowth: growthFrom2024,
};

/** The synthetic parameters move only the stretched date. */
const only = (id: ParameterId): 'stretched' | 'both' =>
  parameters[id].group === 'synthetic' ? 'stretched' : 'both';

/** How a later list of dates differs from an earlier one. */
interface Move {
  readonly later: number;
  readonly earlier: number;
}

function moveOf(
  before: readonly Dates[],
  after: readonly Dates[],
  which: 0 | 1,
  from: number,
): Move {
  let [later, earlier] = [0, 0];
  before.forEach((dates, i) => {
    const [a, b] = [dates[which], after[i]?.[which] ?? NaN];
    if (a < from || b < from) return;
    if (b > a + SEARCH_ERROR) later++;
    if (a > b + SEARCH_ERROR) earlier++;
    if (Number.isNaN(a - b) && a !== b) throw new RangeError(`dates ${a} and ${b}`);
  });
  return { later, earlier };
}

const directed = parameterIds.filter((id) => parameters[id].effect !== 'depends');

/** Every parameter under every definition of the stock, and under each of these with one law of collapse or with all. */
const cases = directed.flatMap((id) =>
  stockDefinitions.flatMap((stockDefinition) =>
    collapses.map((collapse) => ({ id, choice: withExtras({ stockDefinition, collapse }) })),
  ),
);
const chosen = oneOfEach(collapses.length, 'parameters that move every path, by choices', cases);

describe('a rising value moves every path', () => {
  it.each(directed.map((id) => [id, parameters[id].effect] as const))('%s: %s', (id, effect) => {
    const { from = -Infinity } = conditions[id] ?? {};
    const { certain, uncertain } = risingIntervals(id);
    let moved = 0;
    for (const { choice } of chosen.filter((each) => each.id === id)) {
      for (const rising of [certain, uncertain]) {
        const dates = rising.map((interval) => datesOf(withIntervals(choice, { [id]: interval })));
        dates.slice(1).forEach((after, i) => {
          const before = dates[i] ?? [];
          for (const which of [0, 1] as const) {
            const { later, earlier } = moveOf(before, after, which, from);
            const label = `${choice.stockDefinition}, ${choice.collapse}, step ${i}`;
            if (effect !== 'later') expect(later, label).toBe(0);
            if (effect !== 'earlier') expect(earlier, label).toBe(0);
            if (which === 0 && only(id) === 'stretched') expect(later + earlier, label).toBe(0);
            moved += later + earlier;
          }
        });
      }
    }
    if (effect === 'none') expect(moved).toBe(0);
    else expect(moved).toBeGreaterThan(100);
  });
});

describe('text that does not count moves nothing', () => {
  const unmoved: [id: ParameterId, interval: Interval, choices: Partial<Assumptions>][] = [
    ['privateTextShare', [1, 1], { stockDefinition: 'wholeWeb' }],
    ['pages', [1e13, 1e14], { stockDefinition: 'wholeWeb' }],
    ['pages', [1e13, 1e14], { stockDefinition: 'commonCrawl' }],
    ['commonCrawlTokens', [1e17, 1e17], { stockDefinition: 'indexedWeb' }],
    ['wholeWebTokens', [1e17, 1e17], { stockDefinition: 'commonCrawl' }],
    ['pageCountGrowth', [1.3, 1.4], { stockDefinition: 'wholeWeb' }],
  ];
  it.each(unmoved)('%s of %s with %o', (id, interval, { stockDefinition = 'indexedWeb' }) => {
    const choice = withExtras({ stockDefinition });
    expect(datesOf(withIntervals(choice, { [id]: interval }))).toEqual(datesOf(choice));
  });

  // The set at the anchor is the end of the past and the floor on both paths; the slowdown bends both unless the trend is exempt.
  it('a demand that follows compute ignores the pace of past sets, and the other way round', () => {
    const choice = withExtras({ trendSlowdown: 'none' });
    for (const [weight, ids] of [
      [1, ['datasetGrowth']],
      [
        0,
        [
          ...(['computeAtAnchor', 'computeGrowth', 'computeGrowthLater'] as const),
          ...(['overtraining', 'pretrainingShare', 'textShare'] as const),
        ],
      ],
    ] as const) {
      const base = withIntervals(choice, { computeWeight: [weight, weight] });
      for (const id of ids) {
        const { limits } = parameters[id];
        const other = withIntervals(base, { [id]: [limits[1], limits[1]] });
        expect(datesOf(other), id).toEqual(datesOf(base));
      }
    }
  });
});

describe('compute that is anchored before demand: each year of its growth adds to demand', () => {
  // The registry says "depends", for before the anchor of compute growth works backwards: the tests below hold that.
  const base = withIntervals(withExtras(), { computeGrowthLater: [1.2, 1.5] });
  it.each(['computeGrowth', 'computeGrowthLater', 'computeSlowdownYear'] as const)(
    'more of %s makes no path later',
    (id) => {
      const { certain, uncertain } = risingIntervals(id);
      let moved = 0;
      for (const rising of [certain, uncertain]) {
        // A later slowdown is more growth where compute grows faster before it than after.
        const dates = rising.map((interval) => datesOf(withIntervals(base, { [id]: interval })));
        dates.slice(1).forEach((after, i) => {
          for (const which of [0, 1] as const) {
            const { later, earlier } = moveOf(dates[i] ?? [], after, which, -Infinity);
            expect(later, `step ${i}`).toBe(0);
            moved += earlier;
          }
        });
      }
      expect(moved).toBeGreaterThan(100);
    },
  );
});

describe('before the anchor of compute, growth works backwards', () => {
  // Compute is known at its anchor: the faster it grows towards it, the less there was before.
  const base = withIntervals(withExtras({ computeAnchorYear: 2030 }), {
    computeWeight: [1, 1],
    computeAtAnchor: [1e28, 3e29],
  });
  const dates = (intervals: Partial<Record<ParameterId, Interval>>): number[] =>
    datesOf(withIntervals(base, intervals)).map(([exhausted]) => exhausted);

  it('a later slowdown before the anchor makes no path earlier while it lasts', () => {
    const early = dates({ computeSlowdownYear: [2026, 2026] });
    const late = dates({ computeSlowdownYear: [2029, 2029] });
    const before = early.map((date, i) => [date, late[i] ?? NaN]).filter(([a = NaN]) => a < 2030);
    expect(before.length).toBeGreaterThan(50);
    for (const [a = NaN, b = NaN] of before) expect(b).toBeGreaterThanOrEqual(a - SEARCH_ERROR);
  });

  it('faster growth makes no path earlier that crosses before the anchor', () => {
    const slow = dates({ computeGrowth: [3, 3] });
    const fast = dates({ computeGrowth: [6, 6] });
    const before = slow.map((date, i) => [date, fast[i] ?? NaN]).filter(([a = NaN]) => a < 2030);
    expect(before.length).toBeGreaterThan(50);
    for (const [a = NaN, b = NaN] of before) expect(b).toBeGreaterThanOrEqual(a - SEARCH_ERROR);
  });
});

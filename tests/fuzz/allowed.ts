/** Anything that the model takes: intervals at and between the limits, of every size, certain or not; scenarios and links of them. */
import fc, { type Arbitrary } from 'fast-check';
import {
  anchorLimits,
  type Assumptions,
  collapses,
  stockDefinitions,
  trendSlowdowns,
} from '../../src/model/parameters/assumptions';
import { findProblem } from '../../src/model/parameters/check-interval';
import type { Interval } from '../../src/model/parameters/interval';
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';
import { defaultLinkState, type LinkState } from '../../src/scenario/link-state';
import { cleanNote } from '../../src/scenario/note';
import { presetIds, presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';
import { defaultView, horizons } from '../../src/scenario/view';

/** As likely at a limit, of any order of magnitude, and anywhere between the limits. */
function valueWithin([min, max]: Interval): Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.double({ min, max, noNaN: true }),
    fc.integer({ min: 0, max: 1000 }).map((part) => min + (part / 1000) * (max - min)),
  );
}

function intervalOf(id: ParameterId): Arbitrary<Interval> {
  const { limits, unit } = parameters[id];
  const value = valueWithin(limits).map((x) => (unit === 'generations' ? Math.round(x) : x));
  return fc
    .oneof(
      value.map((x): Interval => [x, x]),
      fc.tuple(value, value).map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]),
    )
    .filter((interval) => findProblem(id, interval) === undefined);
}

type Changed = Partial<Record<ParameterId, Interval>>;
const intervals = Object.fromEntries(parameterIds.map((id) => [id, intervalOf(id)]));
/** A few parameters, as readers change them; and half of all. */
const fewChanged: Arbitrary<Changed> = fc
  .array(fc.oneof(...parameterIds.map((id) => fc.tuple(fc.constant(id), intervalOf(id)))), {
    maxLength: 4,
  })
  .map((pairs) => Object.fromEntries(pairs));
const manyChanged: Arbitrary<Changed> = fc.record(intervals, { requiredKeys: [] });

const anchor = fc.oneof(fc.constant(2026.75), valueWithin(anchorLimits));
const settings = {
  stockDefinition: fc.constantFrom(...stockDefinitions),
  collapse: fc.constantFrom(...collapses),
  trendSlowdown: fc.constantFrom(...trendSlowdowns),
  demandAnchorYear: anchor,
  computeAnchorYear: anchor,
};

/** A preset with some of its assumptions replaced. */
const scenarioWith = (given: Arbitrary<Changed>): Arbitrary<Scenario> =>
  fc
    .tuple(fc.constantFrom(...presetIds), given, fc.record(settings, { requiredKeys: [] }))
    .map(([preset, changed, set]) => {
      const { assumptions } = presets[preset];
      const all = { ...assumptions.intervals, ...changed };
      return { preset, assumptions: { ...assumptions, ...set, intervals: all } };
    });
const anyScenario = scenarioWith(fewChanged);
/** With every second assumption replaced. */
export const wideScenario = scenarioWith(manyChanged);

const view = fc.record(
  {
    horizon: fc.constantFrom(...horizons),
    yScale: fc.constantFrom('log' as const, 'linear' as const),
    year: fc.integer({ min: 2015, max: 2100 }),
    claims: fc.constant(true as const),
    ask: fc.integer({ min: 20150, max: 21000 }).map((tenths) => tenths / 10),
  },
  { requiredKeys: [] },
);
const note = fc.string({ unit: 'grapheme', maxLength: 150 }).map(cleanNote);

/** What any link of ours may mean. */
export const anyLinkState: Arbitrary<LinkState> = fc
  .tuple(anyScenario, view, fc.record({ pinned: anyScenario, note }, { requiredKeys: [] }))
  .map(([scenario, changed, { pinned, note: said }]) => ({
    ...defaultLinkState,
    scenario,
    view: { ...defaultView, ...changed },
    ...(pinned && { pinned }),
    ...(said && { note: said }),
  }));

const spanning = (id: ParameterId): Interval => {
  const { limits } = parameters[id];
  return findProblem(id, limits) === undefined
    ? limits
    : presets.baseline.assumptions.intervals[id];
};
const throughout = (of: (id: ParameterId) => Interval): Assumptions => ({
  ...presets.baseline.assumptions,
  intervals: Object.fromEntries(parameterIds.map((id) => [id, of(id)])) as Assumptions['intervals'],
});
const changed = (given: Partial<Record<ParameterId, Interval>>): Assumptions =>
  throughout((id) => given[id] ?? presets.baseline.assumptions.intervals[id]);

/** What has thrown once, or is as far out as it can be. */
export const extremes: Readonly<Record<string, Assumptions>> = {
  'all at the low limit': throughout((id) => [parameters[id].limits[0], parameters[id].limits[0]]),
  'all at the high limit': throughout((id) => [parameters[id].limits[1], parameters[id].limits[1]]),
  'from limit to limit': throughout(spanning),
  'certain everywhere': throughout((id) => {
    const [low, high] = presets.baseline.assumptions.intervals[id];
    return low > 0 ? [low, low] : [high, high];
  }),
  'twelve orders of magnitude': changed({
    pages: [1e8, 1e15],
    qualityShare: [0.001, 0.001],
    mediaTokens: [1e11, 1e18],
    mediaShare: [1e-12, 0.5],
    datasetAtAnchor: [1e9, 1e18],
    computeAtAnchor: [1e20, 1e36],
  }),
  'a machine-written share that is 1 in most futures': changed({
    aiShareOfNewText: [1e-30, 0.99],
    pageCountGrowth: [2, 2],
  }),
  'the same beside traces of private text': changed({
    datasetAtAnchor: [1e9, 1e9],
    repetition: [1, 1],
    pageCountGrowth: [2, 2],
    aiShareOfNewText: [1e-300, 0.99],
    privateTextShare: [1e-15, 1e-15],
    computeWeight: [1e-15, 1e-15],
  }),
  'prices and worths of every size': changed({
    syntheticValue: [5e-324, 10],
    costSynthetic: [5e-324, 1e6],
    costHuman: [5e-324, 1e6],
    generatorErrorRate: [5e-324, 0.99],
    syntheticShare: [5e-324, 0.95],
    keepsWrong: [5e-324, 1 - 2 ** -53],
  }),
};

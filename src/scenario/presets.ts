/** Named starting points: each is a full set of values, and a link stores only what differs from one of them. */
import { type Assumptions, baseline, datasetWithMedia } from '../model/parameters/assumptions';
import { type Interval, lognormalFrom95 } from '../model/parameters/interval';
import type { ParameterId } from '../model/parameters/parameters';

/** All preset ids, in the order in which the page lists them. */
export const presetIds = [
  'baseline',
  'disclosedPace',
  'scalingGoesOn',
  'epoch2024',
  'everythingUnlocked',
  'collectedOnce',
  'noEfficiencyGains',
  'epoch2024Overtrained',
  'selfGrading',
  'ungradedLoop',
] as const;
export type PresetId = (typeof presetIds)[number];

export interface Preset {
  readonly id: PresetId;
  readonly assumptions: Assumptions;
}

/** Other assumptions with some intervals and settings replaced. */
function changed(
  from: Assumptions,
  intervals: Partial<Record<ParameterId, Interval>>,
  settings: Partial<Omit<Assumptions, 'intervals'>> = {},
): Assumptions {
  return { ...from, ...settings, intervals: { ...from.intervals, ...intervals } };
}

/** The date up to which the default's demand is the record: what lies before it has happened. */
export const baselineAnchorYear = baseline.demandAnchorYear;

/** The baseline without gains in data efficiency; their limit stays, so that their slider still moves something. */
const noEfficiencyGains = changed(baseline, { dataEfficiencyGrowth: [1, 1] });

/** Villalobos et al. 2024; the compute path is a stand-in, for the paper's own file was never published. */
const epoch2024 = changed(
  baseline,
  {
    qualityShare: lognormalFrom95(0.1, 0.4),
    datasetAtAnchor: [3e12, 13e12],
    datasetGrowth: lognormalFrom95(10 ** 0.27, 10 ** 0.48),
    computeAtAnchor: [1e25, 1e26],
    computeGrowth: [4, 5],
    overtraining: [1, 1],
    pretrainingShare: [1, 1],
    textShare: [1, 1],
    dataEfficiencyGrowth: [1, 1],
    aiShareOfNewText: [0, 0],
    withheldShare: [0, 0],
    syntheticShare: [0, 0],
  },
  { trendSlowdown: 'none', demandAnchorYear: 2024, computeAnchorYear: 2024 },
);

/** The paper's code applies overtraining to both paths: tokens rise with its square root. */
const overtraining = 5;

const table: Record<PresetId, Assumptions> = {
  baseline,
  noEfficiencyGains,
  epoch2024,
  epoch2024Overtrained: changed(epoch2024, {
    datasetAtAnchor: [3e12 * Math.sqrt(overtraining), 13e12 * Math.sqrt(overtraining)],
    overtraining: [overtraining, overtraining],
  }),
  disclosedPace: changed(noEfficiencyGains, {
    datasetAtAnchor: [36e12, 60e12],
    datasetGrowth: [1, 1.45],
    computeWeight: [0, 0],
  }),
  scalingGoesOn: changed(noEfficiencyGains, { datasetGrowth: [3, 3.7], computeWeight: [0, 0] }),
  everythingUnlocked: changed(baseline, {
    privateTextShare: [0.3, 0.3],
    mediaShare: [0.3, 0.3],
    // All tokens on both sides.
    textShare: [1, 1],
    datasetAtAnchor: datasetWithMedia,
  }),
  collectedOnce: changed(baseline, { repetition: [1, 1] }, { stockDefinition: 'commonCrawl' }),
  selfGrading: changed(baseline, {
    syntheticShare: [0.5, 0.9],
    keepsWrong: [0.3, 0.9],
    generations: [3, 3],
  }),
  ungradedLoop: changed(
    baseline,
    {
      syntheticShare: [0.5, 0.9],
      generatorErrorRate: [0.5, 0.9],
      keepsRight: [1, 1],
      keepsWrong: [1, 1],
      generations: [5, 5],
    },
    { collapse: 'replace' },
  ),
};

/** The presets by id. */
export const presets = Object.fromEntries(
  presetIds.map((id) => [id, { id, assumptions: table[id] }]),
) as Record<PresetId, Preset>;

/** Named starting points: each is a full set of values, and a link stores only what differs from one of them. */
import { type Assumptions, baseline } from '../model/assumptions';
import { type Interval, lognormalFrom95 } from '../model/interval';
import type { ParameterId } from '../model/parameters';

/** All preset ids, in the order in which the page lists them. */
export const presetIds = [
  'baseline',
  'epoch2024',
  'epoch2024Overtrained',
  'disclosedPace',
  'scalingGoesOn',
  'everythingUnlocked',
  'collectedOnce',
  'selfGrading',
  'ungradedLoop',
] as const;
export type PresetId = (typeof presetIds)[number];

export interface Preset {
  readonly id: PresetId;
  readonly label: string;
  /** One plain sentence. */
  readonly summary: string;
  /** A sentence that stands beside the preset wherever it is shown. */
  readonly caveat?: string;
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

/** Villalobos et al. 2024; the compute path is a stand-in, for the paper's own file was never published. */
const epoch2024 = changed(
  baseline,
  {
    datasetAtAnchor: [3e12, 13e12],
    datasetGrowth: lognormalFrom95(10 ** 0.27, 10 ** 0.48),
    computeAtAnchor: [1e25, 1e26],
    overtraining: [1, 1],
    aiShareOfNewText: [0, 0],
    withheldShare: [0, 0],
    syntheticShare: [0, 0],
  },
  { demandAnchorYear: 2024, computeAnchorYear: 2024 },
);

/** The paper's code applies overtraining to both paths: tokens rise with its square root. */
const overtraining = 5;

const table: Record<PresetId, Omit<Preset, 'id'>> = {
  baseline: {
    label: 'Baseline, November 2026',
    summary:
      'Default assumptions: what the sources support in November 2026, with our judgement where they are silent.',
    assumptions: baseline,
  },
  epoch2024: {
    label: 'Epoch 2024, our reconstruction',
    summary:
      'Villalobos et al. 2024, rebuilt from the paper and its code, with a stand-in for its compute file.',
    caveat: 'The paper printed 2028 (2026 to 2032); its compute file is not public.',
    assumptions: epoch2024,
  },
  epoch2024Overtrained: {
    label: 'Epoch 2024, overtrained',
    summary:
      'The same reconstruction, with models trained on five times the compute-optimal number of tokens per parameter.',
    caveat: 'This too is our reconstruction: the compute file of the paper is not public.',
    assumptions: changed(epoch2024, {
      datasetAtAnchor: [3e12 * Math.sqrt(overtraining), 13e12 * Math.sqrt(overtraining)],
      overtraining: [overtraining, overtraining],
    }),
  },
  disclosedPace: {
    label: 'Disclosed pace',
    summary: 'Training sets grow only as fast as what labs have disclosed since April 2025.',
    assumptions: changed(baseline, { datasetGrowth: [1, 1.45], computeWeight: [0, 0] }),
  },
  scalingGoesOn: {
    label: 'Scaling goes on',
    summary: 'Training sets grow 3 to 3.7 times a year, and nothing slows them down.',
    assumptions: changed(baseline, { datasetGrowth: [3, 3.7], computeWeight: [0, 0] }),
  },
  everythingUnlocked: {
    label: 'Everything unlocked',
    summary: '30% of private text, and 30% of images, video and audio, can be used.',
    assumptions: changed(baseline, { privateTextShare: [0.3, 0.3], mediaShare: [0.3, 0.3] }),
  },
  collectedOnce: {
    label: 'Collected once',
    summary:
      'The narrowest reading of “exhausted”: only good text that has been collected counts, and it is read once.',
    assumptions: changed(baseline, { repetition: [1, 1] }, { stockDefinition: 'commonCrawl' }),
  },
  selfGrading: {
    label: 'Self-grading',
    summary: 'Most training text is synthetic, and its own maker grades it.',
    assumptions: changed(baseline, {
      syntheticShare: [0.5, 0.9],
      keepsWrong: [0.3, 0.9],
      generations: [3, 3],
    }),
  },
  ungradedLoop: {
    label: 'Ungraded loop',
    summary: 'Most training text is synthetic, nobody checks it, and machines learn from machines.',
    assumptions: changed(
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
  },
};

/** The presets by id. */
export const presets = Object.fromEntries(
  presetIds.map((id) => [id, { id, ...table[id] }]),
) as Record<PresetId, Preset>;

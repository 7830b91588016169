/**
 * The presets, written out a second time from the specification's tables, for checking only. All
 * intervals are 90% intervals; those published at 95% are converted here.
 */
import { type Interval, Z90, Z95 } from './plain-distributions';
import type { PlainSetting } from './plain-parameters';

/** The 90% interval of the lognormal whose 95% interval is low..high. Same unit. */
export function from95(low: number, high: number): Interval {
  const median = Math.sqrt(low * high);
  const sigma = Math.log(high / low) / (2 * Z95);
  return [median * Math.exp(-Z90 * sigma), median * Math.exp(Z90 * sigma)];
}

/** The same for bytes per token, on X = 6 - bytes. */
export function bytesFrom95(low: number, high: number): Interval {
  const [xLow, xHigh] = from95(6 - high, 6 - low);
  return [6 - xHigh, 6 - xLow];
}

/** A parameter without uncertainty. */
function certain(value: number): Interval {
  return [value, value];
}

export const baseline: PlainSetting = {
  stockDefinition: 'indexedWeb',
  collapse: 'accumulate',
  trendSlowdown: 'withCompute',
  demandAnchorYear: 2026.75,
  computeAnchorYear: 2025.5,
  intervals: {
    pages: from95(75e9, 1e12),
    bytesPerPage: from95(6100, 8200),
    bytesPerToken: bytesFrom95(2, 5),
    pageLengthGrowth: from95(1.02, 1.04),
    pageCountGrowth: from95(1.0, 1.1),
    commonCrawlTokens: from95(100e12, 260e12),
    wholeWebTokens: from95(1900e12, 5200e12),
    qualityShare: [0.05, 0.3],
    aiShareOfNewText: [0.3, 0.7],
    withheldShare: [0.15, 0.6],
    repetition: from95(2, 5),
    booksPapersCodeTokens: [17e12, 45e12],
    booksPapersCodeShare: certain(0),
    privateTextTokens: [1000e12, 5000e12],
    privateTextShare: certain(0),
    mediaTokens: [165e12, 16500e12],
    mediaShare: certain(0),
    datasetAtAnchor: [36e12, 90e12],
    datasetGrowth: [1.15, 3.2],
    computeWeight: certain(0.5),
    computeAtAnchor: [3e26, 6e26],
    computeGrowth: [3, 5],
    computeSlowdownYear: [2030, 2035],
    computeGrowthLater: [1.2, 2.5],
    overtraining: [1, 10],
    pretrainingShare: [0.3, 0.9],
    textShare: [0.4, 0.9],
    dataEfficiencyGrowth: [1.0, 1.4],
    dataEfficiencyLimit: [1.5, 8],
    syntheticShare: [0.05, 0.4],
    generatorErrorRate: [0.05, 0.4],
    keepsRight: certain(0.9),
    keepsWrong: [0.1, 0.6],
    syntheticValue: [0.3, 2.0],
    syntheticSaturation: [1, 10],
    generations: certain(2),
    costSynthetic: [0.1, 15],
    costHuman: [1100, 10300],
  },
};

/** A setting that differs from another in some intervals and choices. */
function changed(
  from: PlainSetting,
  intervals: Record<string, Interval>,
  choices: Partial<Omit<PlainSetting, 'intervals'>> = {},
): PlainSetting {
  return { ...from, ...choices, intervals: { ...from.intervals, ...intervals } };
}

const noEfficiencyGains = changed(baseline, { dataEfficiencyGrowth: certain(1) });

const epoch2024 = changed(
  baseline,
  {
    qualityShare: from95(0.1, 0.4),
    datasetAtAnchor: [3e12, 13e12],
    datasetGrowth: from95(10 ** 0.27, 10 ** 0.48),
    computeAtAnchor: [1e25, 1e26],
    computeGrowth: [4, 5],
    overtraining: certain(1),
    pretrainingShare: certain(1),
    textShare: certain(1),
    dataEfficiencyGrowth: certain(1),
    aiShareOfNewText: certain(0),
    withheldShare: certain(0),
    syntheticShare: certain(0),
  },
  { demandAnchorYear: 2024, computeAnchorYear: 2024, trendSlowdown: 'none' },
);

/** The presets and the three variants of epoch2024 in the table of results. */
export const plainPresets = {
  baseline,
  noEfficiencyGains,
  epoch2024,
  epoch2024TrendOnly: changed(epoch2024, { computeWeight: certain(0) }),
  epoch2024Overtrained: changed(epoch2024, {
    datasetAtAnchor: [3e12 * Math.sqrt(5), 13e12 * Math.sqrt(5)],
    overtraining: certain(5),
  }),
  epoch2024WholeWeb: changed(epoch2024, {}, { stockDefinition: 'wholeWeb' }),
  epoch2024CommonCrawl: changed(epoch2024, {}, { stockDefinition: 'commonCrawl' }),
  disclosedPace: changed(noEfficiencyGains, {
    datasetAtAnchor: [36e12, 60e12],
    datasetGrowth: [1.0, 1.45],
    computeWeight: certain(0),
  }),
  scalingGoesOn: changed(noEfficiencyGains, {
    datasetGrowth: [3.0, 3.7],
    computeWeight: certain(0),
  }),
  everythingUnlocked: changed(baseline, {
    privateTextShare: certain(0.3),
    mediaShare: certain(0.3),
    textShare: certain(1),
    datasetAtAnchor: [48e12, 100e12],
  }),
  collectedOnce: changed(baseline, { repetition: certain(1) }, { stockDefinition: 'commonCrawl' }),
  selfGrading: changed(baseline, {
    syntheticShare: [0.5, 0.9],
    keepsWrong: [0.3, 0.9],
    generations: certain(3),
  }),
  ungradedLoop: changed(
    baseline,
    {
      syntheticShare: [0.5, 0.9],
      generatorErrorRate: [0.5, 0.9],
      keepsRight: certain(1),
      keepsWrong: certain(1),
      generations: certain(5),
    },
    { collapse: 'replace' },
  ),
} satisfies Record<string, PlainSetting>;

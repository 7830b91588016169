/**
 * Demand of one sample of the plain model. Years are calendar years, demand is text tokens. For
 * checking the engine only.
 */
import type { PlainSample, PlainSetting } from './plain-parameters';
import { lnPast } from './plain-record';

/** Tokens per parameter that are compute-optimal. */
const OPTIMAL_TOKENS_PER_PARAMETER = 20;

/** FLOP per parameter and token of training. */
const FLOP_PER_PARAMETER_TOKEN = 6;

/** Years in which the compute path takes over from what has been used. */
export const TAKE_OVER_YEARS = 2;

type OfYear = (t: number) => number;

/** ln D(t) at calendar year t, D in text tokens. */
export function lnDemandOf(setting: PlainSetting, sample: PlainSample): OfYear {
  const anchor = setting.demandAnchorYear;
  const lnAtAnchor = Math.log(sample.value('datasetAtAnchor'));
  const past = lnPast(anchor, lnAtAnchor);
  const later = lnLaterDemandOf(setting, sample);
  return (t) => (t <= anchor ? past(t) : later(t));
}

/** ln D(t) after the anchor. */
export function lnLaterDemandOf(setting: PlainSetting, sample: PlainSample): OfYear {
  const lnAtAnchor = Math.log(sample.value('datasetAtAnchor'));
  return sample.followsCompute
    ? lnComputePath(setting, sample, lnAtAnchor)
    : lnTrendPath(setting, sample, lnAtAnchor);
}

/** ln E(t): how much less text a run wants with the same compute, from the anchor on. */
function lnEfficiencyOf(setting: PlainSetting, { value }: PlainSample): OfYear {
  const lnGrowth = Math.log(value('dataEfficiencyGrowth'));
  const lnLimit = Math.log(value('dataEfficiencyLimit'));
  return (t) => Math.min(lnLimit, lnGrowth * (t - setting.demandAnchorYear));
}

/** ln growth from one year to another at one pace before the year s and another after it. */
function lnGrown(from: number, s: number, lnBefore: number, lnAfter: number): OfYear {
  return (t) =>
    lnBefore * (Math.min(t, s) - Math.min(from, s)) +
    lnAfter * (Math.max(t, s) - Math.max(from, s));
}

function lnTrendPath(setting: PlainSetting, sample: PlainSample, lnAtAnchor: number): OfYear {
  const { value } = sample;
  const lnGrowth = Math.log(value('datasetGrowth'));
  const lnGrowthLater =
    setting.trendSlowdown === 'none'
      ? lnGrowth
      : Math.min(lnGrowth, Math.log(value('computeGrowthLater')) / 2);
  const slowdown = value('computeSlowdownYear');
  const grown = lnGrown(setting.demandAnchorYear, slowdown, lnGrowth, lnGrowthLater);
  const lnEfficiency = lnEfficiencyOf(setting, sample);
  return (t) => Math.max(lnAtAnchor, lnAtAnchor + grown(t) - lnEfficiency(t));
}

function lnComputePath(setting: PlainSetting, sample: PlainSample, lnAtAnchor: number): OfYear {
  const { value } = sample;
  const lnComputeGrown = lnGrown(
    setting.computeAnchorYear,
    value('computeSlowdownYear'),
    Math.log(value('computeGrowth')),
    Math.log(value('computeGrowthLater')),
  );
  const lnPretraining = Math.log(value('computeAtAnchor')) + Math.log(value('pretrainingShare'));
  const lnTokensPerParameter = Math.log(OPTIMAL_TOKENS_PER_PARAMETER * value('overtraining'));
  const lnTextShare = Math.log(value('textShare'));
  /** ln F(t): text tokens that compute pays for. */
  const lnPaidFor: OfYear = (t) =>
    lnTextShare +
    (lnTokensPerParameter +
      lnPretraining +
      lnComputeGrown(t) -
      Math.log(FLOP_PER_PARAMETER_TOKEN)) /
      2;
  const lnEfficiency = lnEfficiencyOf(setting, sample);
  return (t) => {
    const taken = Math.min(1, (t - setting.demandAnchorYear) / TAKE_OVER_YEARS);
    const wanted = Math.max(lnAtAnchor, lnPaidFor(t) - lnEfficiency(t));
    return (1 - taken) * lnAtAnchor + taken * wanted;
  };
}

/** Calendar years after the anchor in which the sample's demand bends; Infinity where it never does. */
export function demandKinks(setting: PlainSetting, { value }: PlainSample): readonly number[] {
  const growth = value('dataEfficiencyGrowth');
  const limitMet =
    growth > 1
      ? setting.demandAnchorYear + Math.log(value('dataEfficiencyLimit')) / Math.log(growth)
      : Infinity;
  return [value('computeSlowdownYear'), limitMet];
}

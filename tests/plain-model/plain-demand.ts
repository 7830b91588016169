/**
 * Demand of one sample of the plain model. Years are calendar years, demand is effective text
 * tokens. For checking the engine only.
 */
import { type Draw, type PlainSetting, uniformOf, type Value } from './plain-parameters';
import { lnRecord } from './plain-record';

/** ln D(t) at calendar year t, D in effective text tokens. */
export function lnDemandOf(setting: PlainSetting, draw: Draw, value: Value): (t: number) => number {
  const weight = value('computeWeight');
  const followsCompute = weight >= 1 || (weight > 0 && uniformOf(draw, 'computeWeight') < weight);
  const forecast = followsCompute ? lnComputePath(setting, value) : lnTrendPath(setting, value);
  const anchor = setting.demandAnchorYear;
  return (t) => (t < anchor ? forecast(anchor) + lnRecord(t) - lnRecord(anchor) : forecast(t));
}

function lnTrendPath(setting: PlainSetting, value: Value): (t: number) => number {
  const lnAtAnchor = Math.log(value('datasetAtAnchor'));
  const lnGrowth = Math.log(value('datasetGrowth'));
  return (t) => lnAtAnchor + lnGrowth * (t - setting.demandAnchorYear);
}

function lnComputePath(setting: PlainSetting, value: Value): (t: number) => number {
  const a = setting.computeAnchorYear;
  const s = value('computeSlowdownYear');
  const lnAtAnchor = Math.log(value('computeAtAnchor'));
  const lnGrowth = Math.log(value('computeGrowth'));
  const lnGrowthLater = Math.log(value('computeGrowthLater'));
  const lnTokensPerParameter = Math.log(20 * value('overtraining'));
  return (t) => {
    const yearsBefore = Math.min(t, s) - Math.min(a, s);
    const yearsAfter = Math.max(t, s) - Math.max(a, s);
    const lnCompute = lnAtAnchor + lnGrowth * yearsBefore + lnGrowthLater * yearsAfter;
    return (lnTokensPerParameter + lnCompute - Math.log(6)) / 2;
  };
}

/**
 * How unquiet the answer is while a slider moves by small steps: the independent noise a frame that would give the same second
 * differences. What the answer itself bends by is in it, so it is an upper bound.
 */
import { dateLevels, probabilityBy } from '../../src/model/engines/forecast';
import { movedBy } from './moved-sliders';
import { dragSamples, pass } from './passes';
import { plainSettingOf } from './plain-setting';
import { peerModel, peerYears, yearReaching } from './peers/peer-model';
import { runNaiveLoop } from './peers/naive-loop';

export interface Jitter {
  /** Of the median date, years. */
  readonly date: number;
  /** Of P(by 2030), points. */
  readonly chance: number;
}

/** Second differences of independent noise have six times its variance. */
function noiseOf(values: readonly number[]): number {
  const seconds = values.slice(2).map((value, i) => value - 2 * values[i + 1]! + values[i]!);
  return Math.sqrt(seconds.reduce((sum, d) => sum + d * d, 0) / seconds.length / 6);
}

const STEP = 0.05;
const slider = 'datasetGrowth';

export function dragJitter(frames: number): Jitter {
  const runs = Array.from({ length: frames }, (_, i) =>
    pass(movedBy(slider, i * STEP), dragSamples),
  );
  return {
    date: noiseOf(runs.map(({ exhaustion }) => exhaustion.quantiles[dateLevels.indexOf(0.5)]!)),
    chance: noiseOf(runs.map(({ exhaustion }) => 100 * probabilityBy(exhaustion, 2030))),
  };
}

/** The same with fresh draws every frame. */
export function freshJitter(frames: number, samples: number): Jitter {
  const years = peerYears(4);
  const runs = Array.from({ length: frames }, (_, i) =>
    runNaiveLoop(
      peerModel(plainSettingOf(movedBy(slider, i * STEP)), years),
      samples,
      5000 + 2 * i,
    ),
  );
  return {
    date: noiseOf(runs.map(({ exhausted }) => yearReaching(years, exhausted, 0.5))),
    chance: noiseOf(runs.map(({ exhausted }) => 100 * exhausted[years.indexOf(2030)]!)),
  };
}

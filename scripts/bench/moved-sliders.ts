/** What a hand does: one slider moves by small steps, each round another. */
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import { distributionOf } from '../../src/model/parameters/distribution';
import { moveInterval } from '../../src/model/parameters/move-interval';
import type { ParameterId } from '../../src/model/parameters/parameters';

const moving: readonly ParameterId[] = [
  'datasetGrowth',
  'qualityShare',
  'repetition',
  'datasetAtAnchor',
  'pages',
  'bytesPerToken',
  'pageCountGrowth',
  'aiShareOfNewText',
  'withheldShare',
  'computeAtAnchor',
  'computeGrowth',
  'computeSlowdownYear',
  'overtraining',
  'syntheticShare',
  'keepsWrong',
];

/** The baseline with one parameter's interval carried along, by `part` of a hundredth of its median. */
export function movedBy(id: ParameterId, part: number): Assumptions {
  const interval = baseline.intervals[id];
  const { median } = distributionOf(id, interval);
  // A year moves by days, a factor by a part of itself.
  const to = id === 'computeSlowdownYear' ? median + part / 100 : median * (1 + part / 100);
  const moved = moveInterval(id, interval, to, (value) => value);
  return { ...baseline, intervals: { ...baseline.intervals, [id]: moved } };
}

/**
 * The assumptions of a frame.
 *
 * @param turn  rises with every frame; no two frames in a row are alike.
 * @param steps frames for which one slider is moved.
 */
export function frameOf(turn: number, steps: number): Assumptions {
  const id = moving[Math.floor(turn / steps) % moving.length]!;
  return movedBy(id, 1 + (turn % steps) * 0.1 + Math.floor(turn / (steps * moving.length)) * 0.01);
}

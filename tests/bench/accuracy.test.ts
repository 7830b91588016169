import { describe, expect, test } from 'vitest';
import { chanceError, dateError, randomErrors } from '../../scripts/bench/accuracy';
import { dragSamples, pass, settledSamples } from '../../scripts/bench/passes';
import { readDefaultTruth, readRandomTruth } from '../../scripts/bench/truth';
import { baseline } from '../../src/model/parameters/assumptions';

// Largest standard error of the stored truth, and goals over the stored random settings of all parameters.
const TRUTH_POINTS = 0.05;
const DRAG_POINTS = 0.6;
const WORST_DRAG_POINTS = 1.5;
const SETTLED_POINTS = 0.1;
const WORST_SETTLED_POINTS = 0.3;
const SETTLED_YEARS = 0.01;
const WORST_SETTLED_YEARS = 0.03;
const JUMP_YEARS = 0.03;

describe('the stored truth', () => {
  const [ofDefault, ofRandom] = [readDefaultTruth(), readRandomTruth()];

  test('is sharp enough to hold the passes against', () => {
    for (const { exhaustion, stretched } of [ofDefault, ...ofRandom.settings]) {
      for (const { chanceError: error } of [exhaustion, stretched]) {
        expect(100 * error).toBeLessThan(TRUTH_POINTS);
      }
    }
    expect(ofRandom.settings.length).toBeGreaterThanOrEqual(40);
  });

  test.for([
    ['of the default', ofDefault.agreement],
    ['of the random settings', ofRandom.agreement],
  ] as const)('%s agrees with the plain engine within its error', ([, agreement]) => {
    expect(agreement.rms).toBeLessThan(1.5 * agreement.expectedRms);
    expect(Math.abs(agreement.mean)).toBeLessThan(3 * agreement.meanError);
  });
});

describe('the passes of the page', () => {
  test('are within their goals at the baseline', () => {
    const truth = readDefaultTruth();
    const [drag, settled] = [pass(baseline, dragSamples), pass(baseline, settledSamples)];
    expect(chanceError(drag, truth, truth.years).error).toBeLessThan(DRAG_POINTS);
    expect(chanceError(settled, truth, truth.years).error).toBeLessThan(SETTLED_POINTS);
    expect(dateError(settled, truth).error).toBeLessThan(SETTLED_YEARS);
  });

  test('are within their goals over the random settings', { timeout: 180_000 }, () => {
    const { assumptions, ...truth } = readRandomTruth();
    const errors = randomErrors(truth, assumptions, { drag: dragSamples, settled: settledSamples });
    // The goals hold in the middle. Where a dozen uncertain things move the path, the worst settings are less sharp.
    const { bySetting, jump, settled } = errors;
    const meanOf = (of: (typeof bySetting)[number]['drag'][]): number =>
      of.reduce((sum, error) => sum + error, 0) / of.length;
    const [drags, settleds] = [
      bySetting.map((each) => each.drag),
      bySetting.map((each) => each.settled),
    ];
    expect(meanOf(drags)).toBeLessThan(DRAG_POINTS);
    expect(Math.max(...drags), JSON.stringify(errors.drag)).toBeLessThan(WORST_DRAG_POINTS);
    expect(meanOf(settleds)).toBeLessThan(SETTLED_POINTS);
    expect(Math.max(...settleds), JSON.stringify(settled)).toBeLessThan(WORST_SETTLED_POINTS);
    expect(meanOf(bySetting.map((each) => each.settledDate))).toBeLessThan(SETTLED_YEARS);
    expect(settled.date.error, JSON.stringify(settled.date)).toBeLessThan(WORST_SETTLED_YEARS);
    expect(jump.error, JSON.stringify(jump)).toBeLessThanOrEqual(JUMP_YEARS);
  });
});

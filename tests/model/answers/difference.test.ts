import { describe, expect, it } from 'vitest';
import {
  type Assumptions,
  baseline,
  differingKeys,
} from '../../../src/model/parameters/assumptions';
import {
  type Cause,
  causesOf,
  mainCause,
  shiftBetween,
} from '../../../src/model/answers/difference';
import { engine } from '../../../src/model/engines/engine';
import type { ParameterId } from '../../../src/model/parameters/parameters';
import { createDesign } from '../../../src/model/sampling/sample-design';

const design = createDesign(256);
const changed = (
  intervals: Partial<Record<ParameterId, readonly [number, number]>>,
  settings: Partial<Assumptions> = {},
): Assumptions => ({
  ...baseline,
  ...settings,
  intervals: { ...baseline.intervals, ...intervals },
});
const run = (assumptions: Assumptions) => engine(assumptions, design, new Float64Array());

describe('the causes of a difference', () => {
  it('are none between equal assumptions', () => {
    expect(causesOf(baseline, changed({}), design)).toEqual([]);
  });

  it('are the whole difference where there is one', () => {
    for (const other of [
      changed({ repetition: [1, 1] }),
      changed({}, { stockDefinition: 'wholeWeb' }),
      changed({}, { demandAnchorYear: 2025 }),
    ]) {
      const [cause, ...rest] = causesOf(baseline, other, design);
      expect(rest).toEqual([]);
      expect(cause?.shift).toEqual(shiftBetween(run(baseline), run(other)));
      expect(cause?.shift.human).not.toBe(0);
    }
  });

  it('are each put into the first assumptions alone', () => {
    const other = changed(
      { repetition: [1, 1], keepsWrong: [0.9, 0.9], computeWeight: [0, 0] },
      { collapse: 'replace' },
    );
    const causes = causesOf(baseline, other, design);
    expect(causes.map(({ key }) => key)).toEqual(differingKeys(baseline, other));
    expect(differingKeys(baseline, other)).toEqual([
      'repetition',
      'computeWeight',
      'keepsWrong',
      'collapse',
    ]);
    const alone = run(changed({ repetition: [1, 1] }));
    expect(causes[0]?.shift).toEqual(shiftBetween(run(baseline), alone));
    const [, , wrong] = causes;
    expect(wrong?.shift.human).toBe(0);
    expect(wrong?.shift.stretched).toBeLessThan(0);
  });

  it('take a value and the date at which it holds as one', () => {
    const computeAtAnchor = [1e25, 1e26] as const;
    const both = changed({ computeAtAnchor }, { computeAnchorYear: 2024 });
    expect(causesOf(baseline, both, design)).toEqual([
      { key: 'computeAtAnchor', shift: shiftBetween(run(baseline), run(both)) },
    ]);
    const date = changed({}, { computeAnchorYear: 2029 });
    expect(causesOf(baseline, date, design).map(({ key }) => key)).toEqual(['computeAnchorYear']);
  });

  it('lead beyond 2100 and back', () => {
    const never = changed({ datasetGrowth: [1, 1], computeWeight: [0, 0] });
    expect(shiftBetween(run(baseline), run(never)).human).toBe(Infinity);
    expect(shiftBetween(run(never), run(baseline)).human).toBe(-Infinity);
    expect(shiftBetween(run(never), run(never)).human).toBe(0);
  });
});

describe('the main cause', () => {
  const cause = (key: ParameterId, human: number): Cause => ({
    key,
    shift: { human, stretched: 0 },
  });
  const causes = [cause('pages', -3), cause('repetition', 0.9), cause('overtraining', 1.2)];

  it('goes the way of the shift, however far others go the other way', () => {
    expect(mainCause(causes, 'human', 2)).toEqual({
      key: 'overtraining',
      isMost: true,
      isOnly: false,
    });
    expect(mainCause(causes, 'human', 3)?.isMost).toBe(false);
    expect(mainCause(causes, 'human', -1)?.key).toBe('pages');
  });

  it('may be the only one, or none', () => {
    expect(mainCause([cause('pages', 1)], 'human', 1)?.isOnly).toBe(true);
    expect(mainCause(causes, 'stretched', 1)).toBeUndefined();
    expect(mainCause([], 'human', 1)).toBeUndefined();
  });

  it('may be endless', () => {
    const endless = [cause('pages', 2), cause('repetition', Infinity)];
    expect(mainCause(endless, 'human', Infinity)).toEqual({
      key: 'repetition',
      isMost: true,
      isOnly: false,
    });
    expect(mainCause([cause('pages', 2)], 'human', Infinity)?.isMost).toBe(false);
    const back = [cause('pages', -Infinity), cause('repetition', -Infinity)];
    expect(mainCause(back, 'human', -Infinity)?.key).toBe('pages');
  });
});

import { describe, expect, it } from 'vitest';
import { type Assumptions, baseline } from '../../../src/model/parameters/assumptions';
import { distributionOf } from '../../../src/model/parameters/distribution';
import { type DateSummary, probabilityBy } from '../../../src/model/engines/forecast';
import { withCertain } from '../../../src/model/parameters/with-certain';
import { dateSpread, humanDates } from '../../../src/model/engines/human-dates';
import { type ParameterId, parameterIds } from '../../../src/model/parameters/parameters';
import { plainEngine } from '../../../src/model/engines/plain/plain-engine';
import { answerSamples } from '../../../src/model/sampling/sample-counts';
import { createDesign, type SampleDesign } from '../../../src/model/sampling/sample-design';
import { endDates, sensitivity, type Swing } from '../../../src/model/answers/sensitivity';
import { presets } from '../../../src/scenario/presets';
import {
  closedForm,
  datasetAtAnchor,
  lnHead,
  lnMedian,
  pace,
  pages,
  sigma,
} from '../closed-form-scenario';
import { oneOfEach } from '../../selected-cases';
import { uniforms } from '../random-settings';
import { withIntervals } from '../reference-scenarios';

const few = createDesign(256);
const swingIn = (assumptions: Assumptions, id: ParameterId, design = few): Swing => {
  const swing = sensitivity(assumptions, design).swings.find((each) => each.id === id);
  if (!swing) throw new Error(id);
  return swing;
};

/** Between two quarters of a year, on a straight line. */
const chanceBy = (dates: DateSummary, year: number): number => {
  const [before, after] = [Math.floor, Math.ceil].map((to) => to(year * 4) / 4) as [number, number];
  const within = after === before ? 0 : (year - before) / (after - before);
  return (1 - within) * probabilityBy(dates, before) + within * probabilityBy(dates, after);
};

describe('what moves the answer', () => {
  it('is exact where the date is normal', () => {
    const { low, high, known, swing, neverChange, narrower } = swingIn(closedForm, 'pages');
    const mean = closedForm.demandAnchorYear + lnHead / pace;
    const half = (lnMedian([pages[1], pages[1]]) - lnMedian(pages)) / pace;
    const spread = (1.2815515655446004 * sigma(datasetAtAnchor)) / pace;
    expect(low.median).toBeCloseTo(mean - half, 3);
    expect(high.median).toBeCloseTo(mean + half, 3);
    expect(high.p90).toBeCloseTo(mean + half + spread, 3);
    expect(known.p10).toBeCloseTo(mean - spread, 3);
    expect(swing).toBeCloseTo(2 * half, 3);
    expect(neverChange).toBeCloseTo(0, 6);
    const all = (1.2815515655446004 * Math.hypot(sigma(pages), sigma(datasetAtAnchor))) / pace;
    expect(narrower).toBeCloseTo(2 * (all - spread), 3);
    expect(low.value).toBe(pages[0]);
    expect(known.value).toBe(distributionOf('pages', pages).median);
  });

  it('is the same for one parameter by itself', () => {
    const { low, high } = swingIn(baseline, 'pages');
    expect(endDates(baseline, 'pages', few)).toEqual({ low, high });
    expect(endDates(baseline, 'costHuman', few)).toBeNull();
    expect(endDates(withCertain(baseline, 'pages', 1e11), 'pages', few)).toBeNull();
  });

  const swings: [string, Assumptions, ParameterId][] = [
    ['baseline', baseline, 'datasetGrowth'],
    ['baseline', baseline, 'pages'],
    ['baseline', baseline, 'bytesPerToken'],
    ['disclosed pace', presets.disclosedPace.assumptions, 'pageCountGrowth'],
    ['everything unlocked', presets.everythingUnlocked.assumptions, 'mediaTokens'],
  ];
  const chosen = oneOfEach(3, 'swings against a plain Monte Carlo', swings);
  it.each(chosen)('is that of a plain Monte Carlo, in %s, case %#', (_, assumptions, id) => {
    const { low, high } = swingIn(assumptions, id, createDesign(answerSamples));
    for (const end of [low, high]) {
      const { exhaustion } = plainEngine(
        withCertain(assumptions, id, end.value),
        createDesign(8192, 5),
        new Float64Array(),
      );
      // Chances are compared: where the two paths leave a gap between them a little chance is years. Plain standard error: under 0.003.
      expect(Math.abs(end.never - exhaustion.never)).toBeLessThan(0.01);
      expect(Math.abs(chanceBy(exhaustion, end.median) - 0.5)).toBeLessThan(0.012);
      if (end.p90 === Infinity) expect(exhaustion.never).toBeGreaterThan(0.09);
      else expect(Math.abs(chanceBy(exhaustion, end.p90) - 0.9)).toBeLessThan(0.012);
    }
  });

  it('has the largest swing first, and the infinite before all', () => {
    for (const { assumptions } of [presets.baseline, presets.everythingUnlocked]) {
      const swings = sensitivity(assumptions, few).swings.map(({ swing }) => swing);
      expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    }
    const { assumptions } = presets.disclosedPace;
    expect(dateSpread(humanDates(assumptions, few)).p90).toBe(Infinity);
    const { swings } = sensitivity(assumptions, few);
    expect(swings[0]).toMatchObject({ id: 'datasetGrowth', swing: Infinity });
    expect(swings[0]?.neverChange).toBeLessThan(-0.5);
    expect(swings[0]?.narrower).toBe(Infinity);
    for (const { swing } of swings.slice(1)) expect(Number.isFinite(swing)).toBe(true);
    // Nothing else gives the interval an end.
    for (const { narrower } of swings.slice(1)) expect(narrower).toBeUndefined();
  });

  it('is a change of never alone where the median is never', () => {
    const slow = withIntervals(presets.disclosedPace.assumptions, { datasetGrowth: [1, 1.06] });
    const { swings } = sensitivity(slow, few);
    expect(dateSpread(humanDates(slow, few)).median).toBe(Infinity);
    const still = swings.filter(
      ({ low, high }) => low.median === Infinity && high.median === Infinity,
    );
    expect(still.length).toBeGreaterThan(3);
    for (const { swing } of still) expect(swing).toBe(0);
    const changes = still.map(({ neverChange }) => Math.abs(neverChange));
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    expect(changes[0]).toBeGreaterThan(0.05);
  });

  it('tells of every parameter, or why not', () => {
    const assumptions = withCertain(baseline, 'pages', 3e11);
    const { swings, leftOut } = sensitivity(assumptions, few);
    const told = [...swings.map(({ id }) => id), ...leftOut.map(({ id }) => id)];
    expect(told.sort()).toEqual([...parameterIds].sort());
    const reasons = new Map(leftOut.map(({ id, reason }) => [id, reason]));
    expect(reasons.get('pages')).toBe('certain');
    expect(reasons.get('computeWeight')).toBe('certain');
    expect(reasons.get('wholeWebTokens')).toBe('other-text');
    expect(reasons.get('costHuman')).toBe('cost');
  });
});

/** The same samples in another order. */
function shuffled(design: SampleDesign, order: readonly number[]): SampleDesign {
  const reordered = (column: Float64Array): Float64Array =>
    Float64Array.from(order, (i) => column[i] ?? NaN);
  return {
    ...design,
    uniform: (id) => reordered(design.uniform(id)),
    normal: (id) => reordered(design.normal(id)),
    within: (ids) => shuffled(design.within(ids), order),
  };
}

describe('the order of the samples', () => {
  it.each(['baseline', 'disclosedPace', 'everythingUnlocked'] as const)(
    'does not matter, for %s',
    (preset) => {
      const { assumptions } = presets[preset];
      const next = uniforms(7);
      const order = Array.from({ length: few.samples }, (_, i) => [next(), i] as const)
        .sort(([a], [b]) => a - b)
        .map(([, i]) => i);
      expect(order.slice(0, 5)).not.toEqual([0, 1, 2, 3, 4]);
      const [one, other] = [few, shuffled(few, order)].map((design) =>
        sensitivity(assumptions, design),
      );
      expect(other?.swings.map(({ id }) => id)).toEqual(one?.swings.map(({ id }) => id));
      one?.swings.forEach((swing, k) => {
        const same = other?.swings[k];
        for (const end of ['low', 'high', 'known'] as const) {
          for (const what of ['p10', 'median', 'p90', 'never'] as const) {
            const [a = NaN, b = NaN] = [swing[end][what], same?.[end][what]];
            expect(a === b || Math.abs(a - b) < 1e-6, `${swing.id} ${end} ${what}`).toBe(true);
          }
        }
      });
    },
  );
});

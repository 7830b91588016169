/**
 * One parameter at a time: each moved alone to its low end, its high end and its hard limits, on every definition of the stock and on
 * both paths of demand. There the engines agree, and the date moves exactly where `inactivityOf` says that the parameter has a say.
 */
import { describe, expect, it } from 'vitest';
import { preintegratedEngine } from '../../src/model/engines/fast/preintegrated-engine';
import { dateAt, type Forecast, probabilityBy } from '../../src/model/engines/forecast';
import { plainEngine } from '../../src/model/engines/plain/plain-engine';
import { type Assumptions, stockDefinitions } from '../../src/model/parameters/assumptions';
import { inactivityOf } from '../../src/model/parameters/inactivity';
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';
import { withCertain } from '../../src/model/parameters/with-certain';
import { createDesign } from '../../src/model/sampling/sample-design';
import { oneOfEach } from '../selected-cases';
import { levelsOf, withExtras } from './parameter-levels';
import { plainDesign } from './plain-design';
import { withIntervals } from './reference-scenarios';

const plainPoints = plainDesign(8192, 1);
const fastPoints = createDesign(2048, 1);
const noYears = new Float64Array();
const YEARS = [2024, 2026, 2027, 2028, 2029, 2030, 2032, 2035, 2040, 2060, 2100];

/** Nearly three standard errors of a chance of one half by as many independent samples as the plain engine counts. */
const CHANCE_ERROR = 0.015;

/** Every chance that a forecast tells, of both dates. */
const chancesOf = ({ exhaustion, stretched }: Forecast): number[] =>
  [exhaustion, stretched].flatMap((dates) => YEARS.map((year) => probabilityBy(dates, year)));

const largestDifference = (some: readonly number[], others: readonly number[]): number =>
  // Math.max keeps a NaN, and a NaN fails.
  Math.max(...some.map((value, i) => Math.abs(value - (others[i] ?? NaN))));

type Which = 'exhaustion' | 'stretched';

/** Years by which the medians differ; where one of them lies beyond 2015 or 2100, the chances are what is compared. */
function mediansApart(fast: Forecast, plain: Forecast, which: Which): number {
  const dates = [fast, plain].map((forecast) => dateAt(forecast[which], 0.5));
  const [ours = NaN, theirs = NaN] = dates;
  return dates.some((date) => date === 2015 || date === Infinity) ? 0 : Math.abs(ours - theirs);
}

/** What the error of a chance is worth in years: over how fast the chance rises in the year about the median. */
function medianError(plain: Forecast, which: Which): number {
  const around = Math.round(dateAt(plain[which], 0.5) * 4) / 4;
  const [from, to] = [Math.max(2015, around - 0.5), Math.min(2100, around + 0.5)];
  const rise = probabilityBy(plain[which], to) - probabilityBy(plain[which], from);
  return CHANCE_ERROR / (rise / (to - from));
}

interface Base {
  readonly name: string;
  readonly assumptions: Assumptions;
}
const bases: Base[] = stockDefinitions.flatMap((stockDefinition) =>
  [0, 1].map((weight) => ({
    name: `${stockDefinition}, computeWeight ${weight}`,
    assumptions: withCertain(withExtras({ stockDefinition }), 'computeWeight', weight),
  })),
);

const cases = parameterIds.flatMap((id) =>
  bases.flatMap((base) => levelsOf(id).map((level) => ({ id, base, level }))),
);
type Case = (typeof cases)[number];
const moved = ({ id, base, level }: Case): Assumptions =>
  withIntervals(base.assumptions, { [id]: level.interval });

describe('the engines agree', () => {
  // The levels of a parameter on one base are neighbours.
  const chosen = oneOfEach(60, 'parameters moved alone, by both engines', cases);
  it.each(parameterIds)('on %s', { timeout: 600_000 }, (id) => {
    for (const each of chosen.filter((one) => one.id === id)) {
      const label = `${id} ${each.level.name}, ${each.base.name}`;
      const fast = preintegratedEngine(moved(each), fastPoints, noYears);
      const plain = plainEngine(moved(each), plainPoints, noYears);
      const apart = largestDifference(chancesOf(fast), chancesOf(plain));
      expect(apart, `chances, ${label}`).toBeLessThan(CHANCE_ERROR);
      for (const which of ['exhaustion', 'stretched'] as const) {
        const years = mediansApart(fast, plain, which);
        if (years === 0) continue;
        expect(years, `median of ${which}, ${label}`).toBeLessThan(medianError(plain, which));
      }
    }
  });
});

describe('the date moves exactly where the parameter has a say', () => {
  // The plain engine's points of one parameter do not depend on another's interval, so a date that moves is moved by the value.
  const points = plainDesign(256, 1);
  const chancesAt = (assumptions: Assumptions): Float64Array =>
    plainEngine(assumptions, points, noYears).exhaustion.byQuarter;
  const usual = new Map<Base, Float64Array>();
  const usualOf = (base: Base): Float64Array => {
    const known = usual.get(base) ?? chancesAt(base.assumptions);
    usual.set(base, known);
    return known;
  };
  const pairs = parameterIds.flatMap((id) => bases.map((base) => ({ id, base })));
  const chosen = oneOfEach(12, 'parameters moved alone, for their say', pairs);

  const isMoved = (id: ParameterId, base: Base): boolean =>
    levelsOf(id).some((level) => {
      const chances = chancesAt(withIntervals(base.assumptions, { [id]: level.interval }));
      return chances.some((chance, quarter) => chance !== usualOf(base)[quarter]);
    });

  it.each(parameterIds)('%s', { timeout: 600_000 }, (id) => {
    for (const { base } of chosen.filter((each) => each.id === id)) {
      const hasSay = inactivityOf(id, base.assumptions) === undefined;
      expect(isMoved(id, base), `${id} (${parameters[id].group}), ${base.name}`).toBe(hasSay);
    }
  });
});

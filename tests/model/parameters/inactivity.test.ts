import { describe, expect, it } from 'vitest';
import {
  type Assumptions,
  baseline,
  stockDefinitions,
} from '../../../src/model/parameters/assumptions';
import { withCertain } from '../../../src/model/parameters/with-certain';
import { humanDates } from '../../../src/model/engines/human-dates';
import { activeIds, inactivityOf } from '../../../src/model/parameters/inactivity';
import { parameterIds, parameters } from '../../../src/model/parameters/parameters';
import { commonRandomNumbers } from '../../../src/model/engines/fast/common-random-numbers';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { oneOfEach } from '../../selected-cases';
import { withExtras } from '../parameter-levels';

const design = createDesign(128);

const scenarios: Assumptions[] = stockDefinitions.flatMap((stockDefinition) =>
  [0, 0.5, 1].flatMap((weight) =>
    [baseline, withExtras()].map((so) =>
      withCertain({ ...so, stockDefinition }, 'computeWeight', weight),
    ),
  ),
);

describe('a parameter without a say', () => {
  const chosen = oneOfEach(3, 'scenarios whose every parameter is moved', scenarios);
  it.each(chosen)('moves no date, and every other moves some, scenario %#', (assumptions) => {
    // The coordinates stay: what is no longer drawn would change those of the others.
    const pinned = commonRandomNumbers(design, assumptions);
    const datesOf = (so: Assumptions): number[] => [...humanDates(so, pinned).quantiles];
    const usual = datesOf(assumptions);
    for (const id of parameterIds) {
      const [low, high] = parameters[id].span;
      const whole = (value: number): number =>
        parameters[id].unit === 'generations' ? Math.round(value) : value;
      const moved = [0.02, 0.3, 0.8].map((part) =>
        datesOf(withCertain(assumptions, id, whole(low + (high - low) * part))),
      );
      if (inactivityOf(id, assumptions) === undefined) {
        const isMoved = moved.some((dates) => dates.some((date, k) => date !== usual[k]));
        expect(isMoved, id).toBe(true);
      } else {
        // A certain slowdown is a moment at which paths are looked at, even where none follows it.
        const most = id === 'computeSlowdownYear' ? 0.002 : 0;
        for (const dates of moved) {
          dates.forEach((date, k) => {
            const off = date === usual[k] ? 0 : Math.abs(date - (usual[k] ?? NaN));
            expect(off, id).toBeLessThanOrEqual(most);
          });
        }
      }
    }
  });

  it('has a reason, and the others are the active ones', () => {
    for (const assumptions of scenarios) {
      const inactive = parameterIds.filter((id) => inactivityOf(id, assumptions) !== undefined);
      expect([...inactive, ...activeIds(assumptions)].sort()).toEqual([...parameterIds].sort());
    }
  });
});

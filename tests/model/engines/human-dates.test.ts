import { expect, it } from 'vitest';
import { baseline } from '../../../src/model/parameters/assumptions';
import { commonRandomNumbers } from '../../../src/model/engines/fast/common-random-numbers';
import { engine } from '../../../src/model/engines/engine';
import { dateLevels, QUARTERS } from '../../../src/model/engines/forecast';
import { dateSpread, humanDates } from '../../../src/model/engines/human-dates';
import { createDesign } from '../../../src/model/sampling/sample-design';

it('is the date of a whole forecast, digit for digit', () => {
  const design = createDesign(64);
  const { exhaustion } = engine(baseline, design, Float64Array.of(2030));
  expect(humanDates(baseline, commonRandomNumbers(design, baseline))).toEqual(exhaustion);
});

it('a spread is the middle and the 80% interval, with the chance of never', () => {
  const dates = {
    quantiles: Float64Array.from(dateLevels, (level) => 2000 + 100 * level),
    byQuarter: new Float64Array(QUARTERS),
    never: 0.07,
  };
  expect(dateSpread(dates)).toEqual({ p10: 2010, median: 2050, p90: 2090, never: 0.07 });
});

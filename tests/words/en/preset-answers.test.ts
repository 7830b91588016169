import { expect, it } from 'vitest';
import { presetAnswer } from '../../../src/words/en/preset-answers';

const baseline = { median: 2029.2, stretched: 2029.3, never: 0.03 };

it.each([
  ['the Baseline itself', baseline, 'early 2029', ''],
  [
    'odds of never',
    { median: 2037.9, stretched: 2038.2, never: 0.205 },
    'late 2037',
    '21 in 100 never',
  ],
  ['a past date', { median: 2025.1, stretched: 2025.1, never: 0.001 }, 'early 2025', 'already'],
  [
    'a date of synthetic text alone',
    { median: 2029.2, stretched: 2027.6, never: 0.03 },
    'mid 2027',
    'with machine-written text',
  ],
  ['no date', { median: null, stretched: null, never: 0.62 }, 'not this century', ''],
] as const)('a card tells of %s', (_, dates, date, hides) => {
  expect(presetAnswer(dates, baseline)).toEqual({ date, hides });
});

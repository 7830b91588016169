import { expect, it } from 'vitest';
import { shownHorizon } from '../../src/scenario/shown-horizon';

it.each([
  [2029.2, 2040, 2040],
  [2040.7, 2040, 2060],
  [2037.9, 2035, 2040],
  [2070.3, 2040, 2100],
  [2061, 2100, 2100],
  [Infinity, 2040, 2040],
])('a date of %f under a view to %i shows the years to %i', (median, chosen, shown) => {
  expect(shownHorizon(median, chosen)).toBe(shown);
});

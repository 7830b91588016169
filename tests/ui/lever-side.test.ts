import { expect, it } from 'vitest';
import { sideOf } from '../../src/ui/lever-side';

it.each([
  ['datasetGrowth', 'demand'],
  ['datasetAtAnchor', 'demand'],
  ['overtraining', 'demand'],
  ['dataEfficiencyLimit', 'demand'],
  ['computeWeight', 'demand'],
  ['pages', 'stock'],
  ['repetition', 'stock'],
  ['withheldShare', 'stock'],
  ['mediaShare', 'stock'],
  ['keepsWrong', 'stock'],
  ['costHuman', 'neither'],
] as const)('%s moves the line of %s', (id, side) => {
  expect(sideOf(id)).toBe(side);
});

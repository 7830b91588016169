import { expect, it } from 'vitest';
import { stackDots } from '../../src/ui/stack-dots';

it('dots that would cover one another stand in one column, none on another', () => {
  const dots = stackDots([0, 0.001, 0.5, 0.012, 0.013, 1, 0.999]);
  expect(dots).toEqual([
    { percent: 0, row: 0 },
    { percent: 0, row: 1 },
    { percent: 50, row: 0 },
    { percent: 0, row: 2 },
    { percent: 2.5, row: 0 },
    { percent: 100, row: 0 },
    { percent: 100, row: 1 },
  ]);
});

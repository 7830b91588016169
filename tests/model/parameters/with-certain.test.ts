import { expect, it } from 'vitest';
import { baseline } from '../../../src/model/parameters/assumptions';
import { withCertain } from '../../../src/model/parameters/with-certain';

it('makes one parameter certain and leaves all else as it is', () => {
  const before = structuredClone(baseline);
  const certain = withCertain(baseline, 'repetition', 3);
  expect(certain).toEqual({
    ...before,
    intervals: { ...before.intervals, repetition: [3, 3] },
  });
  expect(baseline).toEqual(before);
});

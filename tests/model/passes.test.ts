import { expect, it } from 'vitest';
import { dragSamples, settledSamples } from '../../src/model/passes';

it('runs are powers of two, the one while dragging a part of the one at rest', () => {
  for (const samples of [dragSamples, settledSamples]) {
    expect(Number.isInteger(Math.log2(samples))).toBe(true);
  }
  expect(dragSamples).toBeLessThan(settledSamples);
});

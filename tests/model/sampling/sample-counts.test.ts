import { expect, it } from 'vitest';
import {
  answerSamples,
  dragSamples,
  peakSamples,
  settledSamples,
} from '../../../src/model/sampling/sample-counts';

it('runs are powers of two, the one while dragging a part of the one at rest', () => {
  for (const samples of [dragSamples, settledSamples, answerSamples, peakSamples]) {
    expect(Number.isInteger(Math.log2(samples))).toBe(true);
  }
  expect(dragSamples).toBeLessThan(settledSamples);
});

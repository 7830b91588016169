import { describe, expect, it } from 'vitest';
import { lognormalFrom95, reflectedFrom95, Z90, Z95 } from '../../../src/model/parameters/interval';
import { upperTail } from '../../plain-model/plain-distributions';

describe('the widths of intervals', () => {
  it('leave 5% and 2.5% on either side', () => {
    expect(upperTail(Z90)).toBeCloseTo(0.05, 15);
    expect(upperTail(Z95)).toBeCloseTo(0.025, 15);
  });
});

describe('an interval published at 95%', () => {
  it.each([
    [75e9, 1e12],
    [0.1, 0.4],
    [1, 1.1],
    [0.95, 0.95],
    [1e-9, 1e30],
  ])('%d to %d keeps its median and its spread', (low, high) => {
    const [a, b] = lognormalFrom95(low, high);
    expect(Math.sqrt(a * b) / Math.sqrt(low * high)).toBeCloseTo(1, 12);
    expect(Math.log(b / a) / Z90).toBeCloseTo(Math.log(high / low) / Z95, 12);
    expect(a).toBeGreaterThanOrEqual(low * (1 - 1e-15));
    expect(b).toBeLessThanOrEqual(high * (1 + 1e-15));
  });

  it('of 2 to 5 bytes per token is 2.42 to 4.88 at 90%', () => {
    const [low, high] = reflectedFrom95(2, 5);
    expect(low).toBeCloseTo(2.42, 2);
    expect(high).toBeCloseTo(4.88, 2);
    // On 6 - X, X is lognormal about the same median.
    expect(Math.sqrt((6 - low) * (6 - high))).toBeCloseTo(2, 12);
    expect(Math.log((6 - low) / (6 - high)) / Z90).toBeCloseTo(Math.log(4) / Z95, 12);
  });
});

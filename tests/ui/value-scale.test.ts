import { describe, expect, it } from 'vitest';
import { evenScale, powerScale } from '../../src/ui/value-scale';

describe('an even axis', () => {
  it('has round ticks, and places what lies beyond at its ends', () => {
    const years = evenScale(2029, 2040, 5, 1);
    expect(years.ticks).toEqual([2030, 2035, 2040]);
    expect([2000, 2029, 2034.5, 2040, 2050].map(years.position)).toEqual([0, 0, 0.5, 1, 1]);
    expect(evenScale(1, 3, 10, 1).ticks).toEqual([1, 2, 3]);
    expect(evenScale(0, 0.4, 4).ticks).toHaveLength(5);
  });
});

describe('an axis of powers of ten', () => {
  it('keeps its foot for nothing at all', () => {
    const { ticks, position } = powerScale([0, 2e14, 5e15, Infinity], true);
    expect(ticks).toEqual([1e13, 1e14, 1e15, 1e16]);
    expect(position(0)).toBe(0);
    expect(position(1e13)).toBeGreaterThan(0);
    expect(position(1e16)).toBe(1);
  });

  it('has few ticks however much it holds', () => {
    const { ticks } = powerScale([1e13, 1e60]);
    expect(ticks.length).toBeLessThanOrEqual(8);
    expect(powerScale([]).ticks.length).toBeGreaterThan(1);
  });
});

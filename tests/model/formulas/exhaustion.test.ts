import { describe, expect, it } from 'vitest';
import { firstCrossings } from '../../../src/model/formulas/exhaustion';
import { crossingGrid, type TimePoint } from '../../../src/model/timeline/time-point';

const grid = crossingGrid(2026.75);
type Path = (year: number) => number;

/** Dates at which a path of ln(demand / usable stock) first reaches its two thresholds. */
const crossings = (path: Path, thresholds: [number, number] = [0, 0], kink = Infinity) =>
  firstCrossings((point: TimePoint) => path(point.year), grid, kink, thresholds);

describe('a path that rises once', () => {
  it.each([2015.0001, 2019.3, 2022.92, 2026.75, 2031.4142, 2099.9999])(
    'crosses at its zero, %d',
    (zero) => {
      const [date] = crossings((year) => 0.7 * (year - zero));
      expect(Math.abs(date - zero)).toBeLessThan(2e-6);
    },
  );

  it('crosses each threshold by itself', () => {
    for (const [lower, higher] of [
      [-2.4, 1.3137],
      [1.3137, -2.4],
    ] as const) {
      const [human, stretched] = crossings((year) => year - 2030, [lower, higher]);
      expect(human).toBeCloseTo(2030 + lower, 5);
      expect(stretched).toBeCloseTo(2030 + higher, 5);
    }
  });

  it.each([
    ['a straight path', 2, (year: number) => year - 2038.8],
    ['a path that stands on end', 80, (year: number) => Math.cbrt(year - 2040.1) + 1.3],
  ])('%s is looked at up to its cell, and there %d times at most', (_, most, path) => {
    const looks: number[] = [];
    const seen = (year: number): number => {
      looks.push(year);
      return path(year);
    };
    expect(crossings(seen, [1.3, 1.3])[0]).toBeCloseTo(2040.1, 5);
    expect(Math.max(...looks)).toBe(2040.25);
    expect(looks.filter((year) => year > 2040 && year < 2040.25).length).toBeLessThanOrEqual(most);
  });

  it('crosses at a point of the grid that lies on the threshold', () => {
    expect(crossings((year) => year - 2030.25)[0]).toBeCloseTo(2030.25, 6);
  });

  it('crosses on the last point of the grid, and not after it', () => {
    expect(crossings((year) => year - 2100)[0]).toBeCloseTo(2100, 6);
    expect(crossings((year) => year - 2100.0001)[0]).toBe(Infinity);
  });

  it.each([1e-4, 1e-2, 1, 100])('is found at a slope of %d', (slope) => {
    const [date] = crossings((year) => slope * (year - 2040.1));
    expect(Math.abs(date - 2040.1)).toBeLessThan(2e-6);
  });

  it('is found where it curves sharply inside its cell', () => {
    const zero = 2040.1;
    for (const path of [
      (year: number) => Math.exp(60 * (year - zero)) - 1,
      (year: number) => 1 - Math.exp(-60 * (year - zero)),
      (year: number) => Math.cbrt(year - zero),
      (year: number) => (year - zero) ** 3,
    ]) {
      // To 2e-6 years, or where the path is so flat that it is zero to twelve digits.
      expect(Math.abs(path(crossings(path)[0]))).toBeLessThan(Math.abs(path(zero + 2e-6)) + 1e-11);
    }
  });
});

describe('a path that starts at or above the stock', () => {
  it('is exhausted in 2015 or earlier', () => {
    expect(crossings(() => 0)).toEqual([2015, 2015]);
    expect(crossings((year) => 2040 - year)).toEqual([2015, 2015]);
  });

  it('may be so for one threshold only', () => {
    const [human, stretched] = crossings((year) => year - 2016, [1, -3]);
    expect(human).toBeCloseTo(2017, 5);
    expect(stretched).toBe(2015);
  });
});

describe('a path that stays below', () => {
  it('is never exhausted', () => {
    expect(crossings(() => -1e-9)).toEqual([Infinity, Infinity]);
    expect(crossings((year) => (year < 2050 ? year - 2050.001 : 2049 - year))).toEqual([
      Infinity,
      Infinity,
    ]);
  });

  it('is exhausted where it touches on a point of the grid', () => {
    expect(crossings((year) => -Math.abs(year - 2050.5))[0]).toBeCloseTo(2050.5, 6);
  });
});

describe('a path that turns back', () => {
  const twice = (year: number): number => Math.sin(((year - 2030) * Math.PI) / 10);

  it('counts from its first crossing; later ones change nothing', () => {
    // Below from 2020 to 2030, above to 2040, and so on; 2015 to 2020 above.
    expect(crossings(twice)[0]).toBe(2015);
    const fromBelow = (year: number): number => (year < 2022 ? -1 : twice(year));
    expect(crossings(fromBelow)[0]).toBeCloseTo(2030, 5);
  });

  it('may reach the lower threshold long before the higher', () => {
    const path = (year: number): number => (year < 2050 ? Math.min(year - 2030, 1) : year - 2055);
    const [human, stretched] = crossings(path, [4, 0]);
    expect(human).toBeCloseTo(2059, 5);
    expect(stretched).toBeCloseTo(2030, 5);
  });
});

describe('a kink inside a cell', () => {
  const peak = 2033.1;
  const tent = (year: number): number => 0.05 - Math.abs(year - peak);

  it('is seen where the path says that it has one', () => {
    // The cell is 2033 to 2033.25; the path is above only for a tenth of a year about its kink.
    const [date] = crossings(tent, [0, 0], peak);
    expect(date).toBeCloseTo(peak - 0.05, 5);
  });

  it('is stepped over where it says nothing: this is what naming it is for', () => {
    expect(crossings((year) => tent(year) - 0.0001, [-0.0001, 0])).toEqual([Infinity, Infinity]);
  });

  it.each([2014, 2015, 2033.25, 2100, 2101, Infinity])('at %d changes nothing', (kink) => {
    expect(crossings((year) => year - 2031.4, [0, 1], kink)).toEqual(
      crossings((year) => year - 2031.4, [0, 1]),
    );
  });

  it('does not hide a crossing in the rest of its cell', () => {
    const path = (year: number): number => (year < peak ? -1 : 10 * (year - peak) - 1);
    expect(crossings(path, [0, 0], peak)[0]).toBeCloseTo(peak + 0.1, 5);
  });
});

describe('a jump between two record dates', () => {
  it('is crossed within it, not at the next quarter', () => {
    const [from, to] = [2024.238, 2024.297];
    const path = (year: number): number =>
      year <= from ? -1 : year >= to ? 1 : (2 * (year - from)) / (to - from) - 1;
    // The record's own dates are on the grid, so its jumps are straight lines between two points.
    expect(crossings(path)[0]).toBeCloseTo((from + to) / 2, 2);
  });
});

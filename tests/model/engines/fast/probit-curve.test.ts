import { describe, expect, it } from 'vitest';
import {
  probabilityAt,
  probitCurve,
  steepCells,
  yearOfProbability,
} from '../../../../src/model/engines/fast/probit-curve';
import { normalCdf, normalQuantile } from '../../../../src/model/numbers/normal';

const years = Float64Array.from({ length: 21 }, (_, k) => 2020 + k);
const curveOf = (probitOf: (year: number) => number, smoothFrom = 2020, corner?: number) =>
  probitCurve(
    years,
    years.map((year) => normalCdf(probitOf(year))),
    smoothFrom,
    corner,
  );
const line = (year: number): number => (year - 2030) / 3;

describe('a normal distribution', () => {
  it.each([2020, 2031, 2040])('is a straight line, smooth from %d on', (smoothFrom) => {
    const curve = curveOf(line, smoothFrom);
    for (const year of [2021.3, 2027.77, 2030, 2034.5])
      expect(probabilityAt(curve, year)).toBeCloseTo(normalCdf(line(year)), 9);
    for (const p of [0.05, 0.5, 0.9])
      expect(yearOfProbability(curve, p)).toBeCloseTo(2030 + 3 * normalQuantile(p), 6);
  });
});

it('keeps a corner where it is told of one', () => {
  const bent = (year: number): number => Math.min(year - 2030, 0) + Math.max(0, year - 2030) / 5;
  const curve = curveOf(bent, 2020, 2030);
  for (const year of [2029.5, 2030.5])
    expect(probabilityAt(curve, year)).toBeCloseTo(normalCdf(bent(year)), 9);
  expect(probabilityAt(curveOf(bent), 2029.5)).not.toBeCloseTo(normalCdf(bent(2029.5)), 3);
});

describe('a parabola over knots of unequal distance', () => {
  const knots = Float64Array.of(2020, 2021, 2021.25, 2023, 2023.5, 2026, 2027);
  const parabola = (year: number): number => 0.03 * (year - 2015) ** 2 - 3;
  const over = (smoothFrom: number) =>
    probitCurve(
      knots,
      knots.map((year) => normalCdf(parabola(year))),
      smoothFrom,
    );

  it('is followed between inner knots', () => {
    for (const year of [2021.1, 2022, 2023.2, 2025])
      expect(probabilityAt(over(2020), year)).toBeCloseTo(normalCdf(parabola(year)), 9);
  });

  it('begins and ends with the slope of its outer cells', () => {
    for (const [corner, next] of [
      [2020, 2021],
      [2027, 2026],
    ] as const) {
      const rise = parabola(next) - parabola(corner);
      const slope = 0.06 * (next - 2015) * (next - corner);
      const middle = parabola(corner) + (rise + (rise - slope) / 4) / 2;
      expect(probabilityAt(over(2020), (corner + next) / 2)).toBeCloseTo(normalCdf(middle), 9);
    }
  });

  it('is straight from knot to knot before it is smooth', () => {
    const between = (parabola(2021.25) + parabola(2023)) / 2;
    expect(probabilityAt(over(2023), 2022.125)).toBeCloseTo(normalCdf(between), 9);
    expect(probabilityAt(over(2023), 2025)).toBeCloseTo(normalCdf(parabola(2025)), 9);
  });
});

it('stays monotone beside a cell that hardly rises', () => {
  const knots = Float64Array.of(2020, 2022, 2022.5, 2024.5);
  const slopesOver = (...probits: number[]): Float64Array =>
    probitCurve(knots, Float64Array.from(probits, normalCdf), 2020).slopesLeft;
  // Three times 0.1 a year, where the parabola has 1.62; then the same from the right.
  expect(slopesOver(-1, -0.8, 0.2, 0.4)[1]).toBeCloseTo(0.3, 9);
  expect(slopesOver(-1, -0.8, 0.2, 0.4)[2]).toBeCloseTo(0.3, 9);
});

it('takes what cannot be told from 0 and 1 for these', () => {
  const curve = probitCurve(Float64Array.of(2020, 2021, 2022), Float64Array.of(0, 0.5, 1), 2020);
  expect([2020, 2022].map((year) => probabilityAt(curve, year))).toEqual([0, 1]);
});

it('never falls, even where rounding did', () => {
  const curve = probitCurve(
    Float64Array.of(2020, 2021, 2022),
    Float64Array.of(0.2, 0.199, 0.3),
    2020,
  );
  expect(probabilityAt(curve, 2021)).toBeCloseTo(0.2, 12);
});

describe('the year of a probability', () => {
  it('is the first year where it is reached by then, and Infinity where it never is', () => {
    expect(yearOfProbability(curveOf(line), 1e-6)).toBe(2020);
    const level = probitCurve(
      Float64Array.of(2020, 2021, 2022, 2023),
      Float64Array.of(0.2, 0.5, 0.5, 0.8),
      2020,
    );
    expect(yearOfProbability(level, 0.2)).toBe(2020);
    // The curve is level there, and reaches it to rounding a little before.
    expect(yearOfProbability(level, 0.5)).toBeCloseTo(2021, 6);
    expect(
      yearOfProbability(
        curveOf(() => -1),
        0.5,
      ),
    ).toBe(Infinity);
  });
});

describe('steep cells', () => {
  it('are those that rise by more than a cell of their length may, tails left out', () => {
    const step = (year: number): number => (year < 2030 ? -1 : 1);
    expect(steepCells(curveOf(step))).toEqual([[2029, 2030]]);
    expect(steepCells(curveOf((year) => (year < 2030 ? -7 : -5)))).toEqual([]);
    expect(steepCells(curveOf(line))).toEqual([]);
  });

  it('of more than half a year are so earlier than short ones', () => {
    const knots = Float64Array.of(2020, 2020.25, 2020.75, 2022);
    const rising = (...probits: number[]) =>
      steepCells(probitCurve(knots, Float64Array.from(probits, normalCdf), 2020));
    expect(rising(-1, -0.4, 0.2, 0.8)).toEqual([[2020.75, 2022]]);
    expect(rising(-2, -0.8, -0.7, -0.4)).toEqual([[2020, 2020.25]]);
  });
});

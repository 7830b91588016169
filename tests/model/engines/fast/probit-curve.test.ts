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
});

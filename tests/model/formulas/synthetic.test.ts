import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/model/parameters/assumptions';
import { drawsOf } from '../../../src/model/sampling/draws';
import { createDesign } from '../../../src/model/sampling/sample-design';
import {
  generationFactor,
  rightAfterGrading,
  stretches,
  stretchOf,
  syntheticWorth,
} from '../../../src/model/formulas/synthetic';

describe('what is right after grading', () => {
  it.each([
    // One in five wrong, nine in ten right kept, four in ten wrong kept: 0.72 to 0.08.
    [0.2, 0.9, 0.4, 0.9],
    [0.5, 1, 1, 0.5],
    [0.5, 0.5, 0.5, 0.5],
    [0.25, 1, 0, 1],
    [0, 0.9, 0.6, 1],
    [0.9, 1, 1, 0.1],
  ])('error %d, keeps right %d, wrong %d: %d', (error, keepsRight, keepsWrong, right) => {
    expect(rightAfterGrading(error / (1 - error), keepsRight, keepsWrong)).toBeCloseTo(right, 14);
  });

  it('is all where no wrong item is kept, however many there are', () => {
    expect(rightAfterGrading(Infinity, 0.5, 0)).toBe(1);
  });

  it('is nothing where all is wrong and some of it kept', () => {
    expect(rightAfterGrading(Infinity, 1, 0.1)).toBe(0);
  });
});

describe('what generations leave', () => {
  it('is all of it after one', () => {
    expect(generationFactor(1, 'accumulate')).toBe(1);
    expect(generationFactor(1, 'replace')).toBe(1);
  });

  it('falls to six over pi squared where old data is kept', () => {
    expect(generationFactor(2, 'accumulate')).toBeCloseTo(1 / 1.25, 14);
    expect(generationFactor(3, 'accumulate')).toBeCloseTo(36 / 49, 14);
    expect(generationFactor(20, 'accumulate')).toBeGreaterThan(6 / Math.PI ** 2);
    expect(generationFactor(1e6, 'accumulate')).toBeCloseTo(6 / Math.PI ** 2, 5);
  });

  it('falls to nothing where it is replaced', () => {
    expect([2, 5, 20].map((n) => generationFactor(n, 'replace'))).toEqual([0.5, 0.2, 0.05]);
  });
});

describe('the worth of a synthetic token', () => {
  it('is nothing at break-even, to either side little', () => {
    expect(Math.abs(syntheticWorth(0.5, 2, 0.5))).toBe(0);
    expect(syntheticWorth(0.5001, 2, 0.5)).toBeGreaterThan(0);
    expect(syntheticWorth(0.4999, 2, 0.5)).toBeLessThan(0);
    expect(Math.abs(syntheticWorth(0.4999, 2, 0.5))).toBeLessThan(1e-6);
  });

  it.each([
    [1, 1.5, 1, 1.5],
    [1, 1.5, 0.5, 0.75],
    [0.75, 2, 0.8, 0.4],
    [0.25, 2, 0.8, -0.625],
    [0, 2, 0.2, -10],
    [0.9, 0, 0.5, 0],
  ])('right %d, worth %d, left %d: %d', (right, worth, factor, expected) => {
    expect(syntheticWorth(right, worth, factor)).toBeCloseTo(expected, 14);
  });

  it('rises with what is right', () => {
    const worths = Array.from({ length: 101 }, (_, i) => syntheticWorth(i / 100, 1, 0.3));
    expect(worths).toEqual(worths.toSorted((a, b) => a - b));
  });

  it('loses by generations on both sides of break-even', () => {
    for (const right of [0.1, 0.4, 0.6, 0.9]) {
      const worths = [1, 0.5, 0.2].map((factor) => syntheticWorth(right, 1, factor));
      expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    }
  });
});

describe('the stretch', () => {
  it('is the worth of re-reading where there is no synthetic text', () => {
    expect(stretchOf(3, 0.5, 0, 2)).toBe(3);
    expect(stretchOf(3, 0, 5, 2)).toBe(3);
  });

  it.each([
    [3, 0.5, 1, 2, 3 + (1 - Math.exp(-0.5))],
    [3, -0.5, 1, 2, 3 - (1 - Math.exp(-0.5))],
    [1, 2, 19, 0.01, 1.02],
  ])('repetition %d, worth %d, ratio %d, saturation %d: %d', (...numbers) => {
    const [repetition, worth, ratio, saturation, expected] = numbers;
    expect(stretchOf(repetition, worth, ratio, saturation)).toBeCloseTo(expected, 14);
  });

  it('adds at first as much as each token is worth, and levels off', () => {
    expect((stretchOf(2, 0.7, 1e-6, 4) - 2) / 0.7e-6).toBeCloseTo(1, 5);
    expect(stretchOf(2, 0.7, 1e6, 4)).toBeCloseTo(2 + 0.7 * 4, 12);
    expect(stretchOf(2, 0.7, Infinity, 4)).toBeCloseTo(2 + 0.7 * 4, 12);
  });

  it('is never less than a twentieth', () => {
    expect(stretchOf(1, -10, 19, 100)).toBe(0.05);
  });

  it('is a number whatever a token is worth', () => {
    expect(stretchOf(1, Number.MAX_VALUE, 1, 100)).toBe(Number.MAX_VALUE);
    expect(stretchOf(1, -Number.MAX_VALUE, 1, 100)).toBe(0.05);
  });

  it('of each sample is that of its draws', () => {
    const draws = drawsOf(baseline, createDesign(8));
    const all = stretches(baseline, draws);
    expect(all).toHaveLength(8);
    all.forEach((stretch, i) => {
      const of = (id: Parameters<typeof draws.values>[0]): number => draws.values(id)[i] ?? NaN;
      const wrong = of('generatorErrorRate') / (1 - of('generatorErrorRate'));
      const right = rightAfterGrading(wrong, of('keepsRight'), of('keepsWrong'));
      // Two generations, the old data kept.
      const worth = syntheticWorth(right, of('syntheticValue'), 0.8);
      const ratio = of('syntheticShare') / (1 - of('syntheticShare'));
      expect(stretch).toBeCloseTo(
        stretchOf(of('repetition'), worth, ratio, of('syntheticSaturation')),
        12,
      );
    });
  });
});

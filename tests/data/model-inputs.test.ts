import { describe, expect, it } from 'vitest';
import { personYears, trainingSetLabels, trainingSets } from '../../src/data/model-inputs';
import { readDataFile } from './data-files';

describe('personYears', () => {
  const { firstYear, values } = personYears;

  it('runs from 2010 to 2082 and rises', () => {
    expect(firstYear).toBe(2010);
    expect(values).toHaveLength(73);
    for (const [i, value] of values.entries()) expect(value).toBeGreaterThan(values[i - 1] ?? 0);
  });

  it('counts in person-years of 2024', () => {
    expect((values[2025 - 2010] ?? NaN) - (values[2024 - 2010] ?? NaN)).toBeCloseTo(1, 9);
  });

  it('keeps every digit', () => {
    expect(values[0]).toBe(2.004894705);
    expect(values.at(-1)).toBe(100.207361276);
  });
});

describe('trainingSets', () => {
  it('is in order of date', () => {
    const dates = trainingSets.map((set) => set.date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('has the largest disclosed text set, the low end of the baseline', () => {
    const text = trainingSets.filter((set) => set.modality === 'text');
    const largest = text.reduce((a, b) => (b.tokens > a.tokens ? b : a));
    expect([largest.id, largest.date, largest.tokens]).toEqual(['qwen3', '2025-04-28', 36e12]);
  });

  it('counts no mixed total as text', () => {
    const mixed = trainingSets.filter((set) => set.modality === 'multimodal').map((set) => set.id);
    expect(mixed).toEqual([
      ...['llama4mav', 'llama4scout', 'kimik25', 'mimov25', 'minimax_m3', 'inkling'],
      ...['deepseekv41flash', 'mimov26flash'],
    ]);
  });
});

it('what every page loads stays small', () => {
  const bytes = ['person-years', 'training-sets', 'training-set-labels']
    .map((name) => JSON.stringify(readDataFile(`model-inputs/${name}.json`)).length)
    .reduce((sum, length) => sum + length, 0);
  expect(bytes).toBeLessThan(6500);
});

it('every set has a name, and every name a set', () => {
  expect(Object.keys(trainingSetLabels).sort()).toEqual(trainingSets.map(({ id }) => id).sort());
});

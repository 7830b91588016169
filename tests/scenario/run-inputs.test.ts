import { describe, expect, it } from 'vitest';
import { bandYears, FIRST_SHOWN_YEAR, runInputs } from '../../src/scenario/run-inputs';
import { withPreset } from '../../src/scenario/scenario';

describe('the years of the bands', () => {
  it.each([
    [2030, 2026.75],
    [2040, 2024],
    [2100, 2099.9],
    [2040, 2015],
    [2030, 2080],
    [2040, 2026.5],
  ])('to %i, anchored at %f: rise, hold every 1 January and both ends', (horizon, anchor) => {
    const years = Array.from(bandYears(horizon, anchor));
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect([years[0], years.at(-1)]).toEqual([FIRST_SHOWN_YEAR, horizon]);
    const januaries = Array.from({ length: horizon - 2019 }, (_, i) => 2020 + i);
    expect(years).toEqual(expect.arrayContaining(januaries));
  });

  it('hold the anchor, where demand turns from record to forecast, if it is shown', () => {
    expect(bandYears(2040, 2026.75)).toContain(2026.75);
    expect(bandYears(2040, 2018.3)).not.toContain(2018.3);
    expect(bandYears(2030, 2031.3)).not.toContain(2031.3);
  });
});

it('the inputs of a run hold the scenario, its years, and the seed and samples of the page', () => {
  const scenario = withPreset('epoch2024');
  const { assumptions, years, samples, seed } = runInputs(scenario, 2040);
  expect(assumptions).toBe(scenario.assumptions);
  expect(years).toEqual(bandYears(2040, 2024));
  expect([samples, seed]).toEqual([16384, 20261122]);
  expect(runInputs(scenario, 2040, 256).samples).toBe(256);
});

// Small forecasts of all presets: what the chart's pure half is tried on.
import { engine } from '../../src/model/engines/engine';
import type { Forecast } from '../../src/model/engines/forecast';
import { createDesign } from '../../src/model/sampling/sample-design';
import { type PresetId, presetIds, presets } from '../../src/scenario/presets';
import { bandYears } from '../../src/scenario/run-inputs';

const design = createDesign(1024);

const forecastOf = (preset: PresetId, horizon: number): Forecast => {
  const { assumptions } = presets[preset];
  return engine(assumptions, design, bandYears(horizon, assumptions.demandAnchorYear));
};

/** Each preset to the nearest, the usual and the farthest horizon. */
export const presetForecasts: {
  name: string;
  horizon: number;
  anchorYear: number;
  forecast: Forecast;
}[] = presetIds.flatMap((preset) =>
  [2030, 2040, 2100].map((horizon) => ({
    name: `${preset} to ${horizon}`,
    horizon,
    anchorYear: presets[preset].assumptions.demandAnchorYear,
    forecast: forecastOf(preset, horizon),
  })),
);

/** The numbers of a path, x and y in turn. */
export const numbersOf = (path: string): number[] =>
  path
    .split(/[MLCZVHz, ]|(?<=\d)(?=-)/)
    .filter((part) => part !== '')
    .map(Number);

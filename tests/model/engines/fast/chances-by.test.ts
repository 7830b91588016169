import { describe, expect, it } from 'vitest';
import { chancesBy } from '../../../../src/model/engines/fast/chances-by';
import { engine } from '../../../../src/model/engines/engine';
import { probabilityBy } from '../../../../src/model/engines/forecast';
import { normalCdf } from '../../../../src/model/numbers/normal';
import { plainEngine } from '../../../../src/model/engines/plain/plain-engine';
import { createDesign } from '../../../../src/model/sampling/sample-design';
import { presetIds, presets } from '../../../../src/scenario/presets';
import { closedForm, datasetAtAnchor, pages, shortfall, sigma } from '../../closed-form-scenario';

const noYears = new Float64Array();
const years = [2024.5, 2026, 2028.25, 2031, 2045.75, 2100];

describe('the chance by a year', () => {
  it.each(presetIds)('is that of the engine, for %s', (preset) => {
    const { assumptions } = presets[preset];
    const design = createDesign(512);
    const { exhaustion } = engine(assumptions, design, noYears);
    chancesBy(assumptions, design, years).forEach((chance, k) => {
      const year = years[k] ?? NaN;
      expect(Math.abs(chance - probabilityBy(exhaustion, year)), `${year}`).toBeLessThan(3e-4);
    });
  });

  it('is the same to the last bit, whatever later year is asked for beside it', () => {
    const design = createDesign(64);
    const cornersAndBetween = [
      2015, 2022.9, 2023, 2023.01, 2023.5, 2023.6, 2026.25, 2034, 2040.5, 2099.9,
    ];
    const { baseline, everythingUnlocked } = presets;
    const wholeWeb = { ...baseline.assumptions, stockDefinition: 'wholeWeb' } as const;
    for (const assumptions of [baseline.assumptions, everythingUnlocked.assumptions, wholeWeb]) {
      for (const year of cornersAndBetween) {
        const [alone] = chancesBy(assumptions, design, [year]);
        expect(alone, `${year}`).toBe(chancesBy(assumptions, design, [year, 2100])[0]);
      }
    }
  });

  it('is exact where the date is normal', () => {
    const deviation = Math.hypot(sigma(pages), sigma(datasetAtAnchor));
    for (const year of [2027, 2029.1, 2033, 2040.5]) {
      const [chance = NaN] = chancesBy(closedForm, createDesign(4), [year]);
      expect(chance).toBeCloseTo(normalCdf(shortfall(year) / deviation), 6);
    }
  });

  it('is that of the plain engine', () => {
    const { assumptions } = presets.everythingUnlocked;
    const { exhaustion } = plainEngine(assumptions, createDesign(8192), noYears);
    chancesBy(assumptions, createDesign(2048), years).forEach((chance, k) => {
      expect(Math.abs(chance - probabilityBy(exhaustion, years[k] ?? NaN))).toBeLessThan(0.006);
    });
  });
});

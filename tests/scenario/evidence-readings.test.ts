import { describe, expect, it } from 'vitest';
import { ownForecasts } from '../../src/data/own-forecasts';
import { evidencePresets, evidenceReadings } from '../../src/scenario/evidence-readings';
import { storedReadings } from '../../src/scenario/stored-readings';
import { readingsSentence } from '../../src/words/en/readings-words';

describe('the readings of the evidence', () => {
  it('are the presets with the earliest and the latest median', () => {
    const medians = {
      baseline: 2029,
      noEfficiencyGains: 2028.5,
      disclosedPace: Infinity,
      scalingGoesOn: 2027.9,
      epoch2024: 2029.1,
    };
    expect(evidenceReadings((preset) => medians[preset])).toEqual({
      lowest: { preset: 'scalingGoesOn', median: 2027.9 },
      highest: { preset: 'disclosedPace', median: Infinity },
    });
  });

  it('name the first of equal ones', () => {
    const { lowest, highest } = evidenceReadings(() => 2030);
    expect([lowest.preset, highest.preset]).toEqual(['baseline', 'baseline']);
  });

  it('are stored with the newest forecast, lowest and highest of all five', () => {
    const { lowest, highest } = storedReadings();
    const medians = evidencePresets.map(
      (preset) => ownForecasts.at(-1)?.presets[preset]?.median ?? NaN,
    );
    expect(lowest.median).toBe(Math.min(...medians));
    expect(highest.median).toBe(Math.max(...medians));
  });

  it('are told with the presets that give them', () => {
    expect(
      readingsSentence({
        lowest: { preset: 'scalingGoesOn', median: 2027.9 },
        highest: { preset: 'disclosedPace', median: Infinity },
      }),
    ).toBe(
      'Across readings of the evidence the even-odds date runs from late 2027 (“Scaling goes on”) to not this century (“What labs disclose”).',
    );
  });
});

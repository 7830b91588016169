/** Model uncertainty: which readings of the evidence give the earliest and the latest even-odds date. */
import type { PresetId } from './presets';

/** The presets that each read the same evidence in another way. */
export const evidencePresets = [
  'baseline',
  'noEfficiencyGains',
  'disclosedPace',
  'scalingGoesOn',
  'epoch2024',
] as const satisfies readonly PresetId[];
export type EvidencePreset = (typeof evidencePresets)[number];

export interface EvidenceReading {
  readonly preset: EvidencePreset;
  /** Calendar year of the median date; Infinity is "not before 2100". */
  readonly median: number;
}

export interface EvidenceReadings {
  readonly lowest: EvidenceReading;
  readonly highest: EvidenceReading;
}

/**
 * The earliest and the latest median; of equal ones the first in the list.
 *
 * @param medianOf gives the median date of a preset, a calendar year.
 */
export function evidenceReadings(medianOf: (preset: EvidencePreset) => number): EvidenceReadings {
  const all = evidencePresets.map((preset): EvidenceReading => ({
    preset,
    median: medianOf(preset),
  }));
  return {
    lowest: all.reduce((least, each) => (each.median < least.median ? each : least)),
    highest: all.reduce((most, each) => (each.median > most.median ? each : most)),
  };
}

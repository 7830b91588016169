/** What each preset is called, and what must be said wherever it is shown. */
import type { PresetId } from '../../scenario/presets';

export const presetNames: Readonly<Record<PresetId, string>> = {
  baseline: 'Baseline',
  noEfficiencyGains: 'No better at learning',
  epoch2024: 'Epoch AI 2024',
  epoch2024Overtrained: 'Epoch AI 2024, overtrained',
  disclosedPace: 'What labs disclose',
  scalingGoesOn: 'Scaling goes on',
  everythingUnlocked: 'Everything unlocked',
  collectedOnce: 'Collected once',
  selfGrading: 'Machines grade themselves',
  ungradedLoop: 'Nobody grades',
};

export const presetCaveats: Readonly<Partial<Record<PresetId, string>>> = {
  epoch2024: 'The paper printed 2028 (2026 to 2032); its compute file is not public.',
  epoch2024Overtrained:
    'This too is our reconstruction: the compute file of the paper is not public.',
};

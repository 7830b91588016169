/** Each preset in one plain line. */
import type { PresetId } from '../../scenario/presets';

export const presetSummaries: Record<PresetId, string> = {
  baseline: 'What sources, and we where they are silent, say now',
  disclosedPace: 'Sets grow as slowly as disclosed since 2025',
  scalingGoesOn: 'Sets keep tripling each year until chips slow down',
  epoch2024: 'The best-known forecast, rebuilt from its paper',
  everythingUnlocked: 'Labs can use 30 in 100 of private text and of media',
  collectedOnce: 'Only good text that has been collected, read once',
  noEfficiencyGains: 'Models never learn to do with less text',
  epoch2024Overtrained: 'The same, with five times the text for a model’s size',
  selfGrading: 'Most text is machine-written; its maker grades it',
  ungradedLoop: 'Most text is machine-written; nobody checks it',
};

/** Each preset in one plain sentence. */
import type { PresetId } from '../scenario/presets';

export const presetSummaries: Record<PresetId, string> = {
  baseline:
    'Default assumptions: what the sources say in November 2026, and our judgement where they say nothing.',
  noEfficiencyGains: 'The default, but runs never learn to do with less text than they need today.',
  epoch2024:
    'Villalobos et al. 2024, rebuilt from the paper and its code. Its compute file is not public, so we use a stand-in.',
  epoch2024Overtrained:
    'The same reconstruction, but models read five times as much text for their size as trains best.',
  disclosedPace: 'Training sets grow only as fast as labs have disclosed since April 2025.',
  scalingGoesOn: 'Training sets grow 3 to 3.7 times a year until chips slow down.',
  everythingUnlocked:
    'Labs can use 30 in 100 of private text, and 30 in 100 of images, video and audio.',
  collectedOnce:
    'The narrowest reading of “exhausted”: only good text that has been collected counts, and it is read once.',
  selfGrading: 'Most training text is synthetic, and its own maker grades it.',
  ungradedLoop:
    'Most training text is synthetic, nobody checks it, and machines learn from one another.',
};

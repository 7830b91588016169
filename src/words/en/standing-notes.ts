import { caveatsOf } from '../../scenario/caveats';
import type { Scenario } from '../../scenario/scenario';
import { caveatSentences } from './caveat-sentences';
import { presetCaveats } from './preset-names';

/** The caveats that are shown wherever a scenario is. */
export function standingNotes({ preset, assumptions }: Scenario): string[] {
  const caveat = presetCaveats[preset];
  return [
    ...(caveat === undefined ? [] : [caveat]),
    ...caveatsOf(assumptions).map((id) => caveatSentences[id]),
  ];
}

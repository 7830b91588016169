import { caveatsOf } from '../scenario/caveats';
import { presets } from '../scenario/presets';
import type { Scenario } from '../scenario/scenario';
import { caveatSentences } from './caveat-sentences';

/** The caveats that are shown wherever a scenario is. */
export function standingNotes({ preset, assumptions }: Scenario): string[] {
  const { caveat } = presets[preset];
  return [
    ...(caveat === undefined ? [] : [caveat]),
    ...caveatsOf(assumptions).map((id) => caveatSentences[id]),
  ];
}

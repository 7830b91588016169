/** How far apart the even-odds dates are that different readings of the evidence give. */
import type { EvidenceReadings } from '../../scenario/evidence-readings';
import { formatDate } from './dates';
import { presetNames } from './preset-names';

/** "Across readings of the evidence the even-odds date runs from late 2027 (…) to late 2037 (…)." */
export const readingsSentence = ({ lowest, highest }: EvidenceReadings): string =>
  `Across readings of the evidence the even-odds date runs from ${formatDate(lowest.median)} ` +
  `(“${presetNames[lowest.preset]}”) to ${formatDate(highest.median)} (“${presetNames[highest.preset]}”).`;

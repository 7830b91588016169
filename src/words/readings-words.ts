/** How far apart the even-odds dates are that different readings of the evidence give. */
import type { EvidenceReadings } from '../scenario/evidence-readings';
import { presets } from '../scenario/presets';
import { formatDate } from './dates';

/** "Across readings of the evidence the even-odds date runs from late 2027 (…) to late 2037 (…)." */
export const readingsSentence = ({ lowest, highest }: EvidenceReadings): string =>
  `Across readings of the evidence the even-odds date runs from ${formatDate(lowest.median)} ` +
  `(“${presets[lowest.preset].label}”) to ${formatDate(highest.median)} (“${presets[highest.preset].label}”).`;

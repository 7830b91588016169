/** Where the readings of a claim lead to. */
import type { Reading } from '../model/answers/claim-readings';

export interface ReadingLinks {
  /** A link to the scenario of the reading. */
  hrefOf: (reading: Reading) => string;
  /** Whether the scenario is this one already. */
  isInUse?: (reading: Reading) => boolean;
  /** Takes a reading over on this page. */
  onuse?: (reading: Reading) => void;
}

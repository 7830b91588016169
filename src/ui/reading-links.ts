/** The links of a claim's readings. */
import type { Reading } from '../model/answers/claim-readings';

export interface ReadingLinks {
  /** A link to the scenario of the reading. */
  hrefOf: (reading: Reading) => string;
  /** Whether the scenario is this one already. */
  isInUse?: (reading: Reading) => boolean;
  /** Applies a reading on this page. */
  onuse?: (reading: Reading) => void;
}

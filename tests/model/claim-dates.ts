import type { Assumptions } from '../../src/model/assumptions';
import { type ClaimDates, readingDates } from '../../src/model/claim-readings';
import { humanDates } from '../../src/model/human-dates';
import type { SampleDesign } from '../../src/model/sample-design';

/** The date under the present assumptions and under every reading, each computed by itself. */
export const claimDates = (assumptions: Assumptions, design: SampleDesign): ClaimDates => ({
  present: humanDates(assumptions, design),
  byReading: readingDates(assumptions, design),
});

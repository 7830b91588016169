import type { Assumptions } from '../../src/model/parameters/assumptions';
import { type ClaimDates, readingDates } from '../../src/model/answers/claim-readings';
import { humanDates } from '../../src/model/engines/human-dates';
import type { SampleDesign } from '../../src/model/sampling/sample-design';

/** The date under the present assumptions and under every reading, each computed by itself. */
export const claimDates = (assumptions: Assumptions, design: SampleDesign): ClaimDates => ({
  present: humanDates(assumptions, design),
  byReading: readingDates(assumptions, design),
});

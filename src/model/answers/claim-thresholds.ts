/** What would make a claim likelier than not, for the years that claims give. */
import type { Claim } from '../../data/evidence';
import type { Assumptions } from '../parameters/assumptions';
import { claimEvent } from './claim-events';
import { createDesign, type SampleDesign } from '../sampling/sample-design';
import { leastSurprisingValue, type ValueFound } from './value-needed';

/** The value of one parameter at which running out by a year is as likely as not; none where no single one does it. */
export interface ClaimThreshold {
  /** Calendar year. */
  readonly year: number;
  readonly needed: ValueFound | undefined;
}

/** The parameter is chosen with this many samples. */
const COARSE_SAMPLES = 64;

/** The calendar years that claims are held against, rising, none twice. */
export function claimYears(claims: readonly Pick<Claim, 'value' | 'low' | 'high'>[]): number[] {
  const events = claims.map(claimEvent);
  const years = events.flatMap((event) => (event.kind === 'none' ? [] : [event.year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The parameter that would have to move the least, for each year.
 *
 * @param years  calendar years, 2015 .. 2100.
 * @param design [n] samples, for the value.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function claimThresholds(
  assumptions: Assumptions,
  years: readonly number[],
  design: SampleDesign,
): ClaimThreshold[] {
  const coarse = createDesign(COARSE_SAMPLES);
  return years.map((year) => ({
    year,
    needed: leastSurprisingValue(assumptions, year, coarse, design),
  }));
}

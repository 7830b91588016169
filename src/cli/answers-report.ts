/** The deeper answers as plain values, all finite: claims, what would have to be true, what moves the answer. */
import { claims, type Presupposed, presupposedTexts } from '../data/evidence';
import type { Assumptions } from '../model/parameters/assumptions';
import { type ClaimChance, claimEvent } from '../model/answers/claim-events';
import {
  checkClaim,
  type ClaimDates,
  claimDates,
  datesBeside,
  type Reading,
  supposing,
} from '../model/answers/claim-readings';
import { claimYears, claimThresholds } from '../model/answers/claim-thresholds';
import {
  type DesignPoint,
  designPoint,
  type NoDesignPoint,
} from '../model/answers/mix/design-point';
import type { DateSummary } from '../model/engines/forecast';
import { type DateSpread, dateSpread, humanDates } from '../model/engines/human-dates';
import { answerSamples, peakSamples, settledSamples } from '../model/sampling/sample-counts';
import { peak } from '../model/answers/peak';
import { createDesign } from '../model/sampling/sample-design';
import { sensitivity, type Swing } from '../model/answers/sensitivity';
import {
  refinedValue,
  refiningSteps,
  SEARCH_SAMPLES,
  type ValueNeeded,
  valuesNeeded,
} from '../model/answers/value-needed';
import { extremesSentence, noYearSentence, presentSentence } from '../words/en/claim-words';
import { peakYears } from '../words/en/claims-text';
import {
  designPointAnswer,
  noDesignPointSentence,
  valueNeededSentence,
} from '../words/en/needed-words';
import { peakSentence } from '../words/en/peak-words';
import { leftOutSentence, swingSentence } from '../words/en/sensitivity-words';

/** JSON has no infinity and leaves out undefined values, so both become null. */
const finiteOrNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const dates = ({ p10, median, p90, never }: DateSpread) => ({
  p10: finiteOrNull(p10),
  p50: finiteOrNull(median),
  p90: finiteOrNull(p90),
  never,
});

/**
 * Every claim of the evidence, tested with the assumptions and with every reading of its words.
 *
 * @param samples without it as many as the page takes.
 */
export function claimsReport(assumptions: Assumptions, present: DateSummary, samples?: number) {
  const design = createDesign(samples ?? answerSamples);
  const against = datesBeside(assumptions, present, claimDates(assumptions, design));
  const supposed = Object.fromEntries(
    presupposedTexts.map((what) => [what, claimDates(supposing(assumptions, what), design)]),
  ) as Record<Presupposed, ClaimDates>;
  const thresholds = claimThresholds(assumptions, claimYears(claims), design);
  const peakDesign = createDesign(samples ?? peakSamples);
  const chanceOf = ({ chance, also }: ClaimChance) => ({ chance, also: finiteOrNull(also) });
  const read = ({ reading, ...chance }: ClaimChance & { readonly reading: Reading }) => ({
    ...reading,
    ...chanceOf(chance),
  });
  return claims.map((claim) => {
    const peakYear = peakYears[claim.id];
    const peaks = peakYear === undefined ? [] : peak(assumptions, peakDesign, [peakYear]);
    const dates = claim.presupposes ? supposed[claim.presupposes] : against;
    const check = checkClaim(claimEvent(claim), dates, claim.nearest);
    if (!('present' in check)) {
      return { id: claim.id, event: null, sentences: [noYearSentence(claim)] };
    }
    const { event, byReading, least, most } = check;
    // What would make it even odds is known without what it presupposes only.
    const threshold = claim.presupposes
      ? undefined
      : thresholds.find(({ year }) => year === event.year);
    return {
      id: claim.id,
      event:
        event.kind === 'by'
          ? { by: event.year, alsoBy: finiteOrNull(event.alsoBy) }
          : { notBefore: event.year },
      present: chanceOf(check.present),
      readings: byReading.map(read),
      least: read(least),
      most: read(most),
      sentences: [
        ...peaks.map(peakSentence),
        presentSentence(check.present, event, threshold, claim.presupposes),
        extremesSentence(check),
      ],
    };
  });
}

/** What would have to be true for the date to be a year. */
export function neededReport(assumptions: Assumptions, year: number, samples: number) {
  const designs = refiningSteps(samples).map((each) => createDesign(each));
  const coarse = createDesign(Math.min(SEARCH_SAMPLES, samples));
  const values = valuesNeeded(assumptions, year, coarse).map((near) =>
    refinedValue(assumptions, near, year, designs),
  );
  const mix = designPoint(assumptions, year);
  return {
    year,
    values: values.map((needed) => ({
      ...valueReport(needed),
      sentence: valueNeededSentence(needed, year),
    })),
    mix: mix.kind === 'point' ? mixReport(mix) : noMixReport(mix, year),
  };
}

function valueReport(needed: ValueNeeded) {
  const { id } = needed;
  if (needed.kind === 'value') {
    const { value, z, isInside, others } = needed;
    return { id, value, z: finiteOrNull(z), isInside: isInside ?? null, others };
  }
  const { reason } = needed;
  switch (needed.reason) {
    case 'inactive':
      return { id, reason, inactivity: needed.inactivity };
    case 'out-of-reach':
      return { id, reason, closest: needed.closest, chance: needed.chance };
    case 'no-crossing-then':
      return { id, reason, nearestYear: finiteOrNull(needed.nearestYear) };
    default:
      return { id, reason };
  }
}

function mixReport(mix: DesignPoint) {
  const { branch, centralYear, direction, distance, surprise, parts, nearerInstead, search } = mix;
  const answer = designPointAnswer(mix);
  return {
    demand: branch,
    centralYear: finiteOrNull(centralYear),
    direction,
    distance,
    surprise,
    parts,
    nearerInstead: nearerInstead
      ? { year: finiteOrNull(nearerInstead.year), distance: nearerInstead.distance }
      : null,
    search,
    sentences: [answer.lead, answer.odds],
  };
}

const noMixReport = (none: NoDesignPoint, year: number) => ({
  reason: none.reason,
  ...(none.reason === 'no-crossing-then' ? { nearestYear: finiteOrNull(none.nearestYear) } : {}),
  sentences: [noDesignPointSentence(none, year)],
});

/** What moves the answer. */
export function sensitivityReport(assumptions: Assumptions, samples: number | undefined) {
  const { swings, leftOut } = sensitivity(assumptions, createDesign(samples ?? answerSamples));
  // As many samples as the forecast has, whose digits these are.
  const base = humanDates(assumptions, createDesign(samples ?? settledSamples));
  const certainAt = ({ value, ...spread }: Swing['low']) => ({ value, ...dates(spread) });
  return {
    base: dates(dateSpread(base)),
    swings: swings.map((each) => ({
      id: each.id,
      low: certainAt(each.low),
      high: certainAt(each.high),
      known: certainAt(each.known),
      swing: finiteOrNull(each.swing),
      neverChange: each.neverChange,
      narrower: finiteOrNull(each.narrower),
      sentence: swingSentence(each),
    })),
    leftOut: leftOut.map((each) => ({ ...each, sentence: leftOutSentence(each) })),
  };
}

/** After exhaustion: how much text is missing, and what filling the gap would take. */
import { type Assumptions, type Collapse, collapses } from '../parameters/assumptions';
import { lnDemand } from '../formulas/demand';
import { type Draws, drawsOf } from '../sampling/draws';
import { dateSpread, humanDates } from '../engines/human-dates';
import { finite } from '../numbers/model-error';
import { drawSamples, type Sample, samplesOf } from '../engines/plain/plain-engine';
import type { SampleDesign } from '../sampling/sample-design';
import { quantilesOf } from '../numbers/quantiles';
import { type Spread, spreadOf } from '../numbers/spread';
import { type DateSummary, probabilityBy } from '../engines/forecast';
import { usableTokens } from '../formulas/stock';
import {
  generationFactor,
  rightAfterGrading,
  stretchOf,
  syntheticWorth,
} from '../formulas/synthetic';
import { timePoint } from '../timeline/time-point';
import { LAST_YEAR } from '../timeline/year-range';

/** Prices are for a million tokens. */
const TOKENS_PER_PRICE = 1e6;

/** What one way to fill the gap takes. */
export interface Filling {
  readonly tokens: Spread;
  readonly usd: Spread;
}

/** The gap at 1 January of a year: max(0, D - H), effective tokens. */
export interface GapYear {
  /** Calendar year. */
  readonly year: number;
  /** Chance that text has run out by then, P(T <= year), 0 .. 1. */
  readonly exhausted: number;
  /** Over the futures in which it has; 0 where the stock has caught up again. */
  readonly gap: Spread;
  /** New human writing, read as often as the rest, over the same futures. Wages. */
  readonly human: Filling;
  /** Share of all futures with a gap that some amount of synthetic text of this quality fills, 0 .. 1. */
  readonly fillable: number;
  /** Share of all futures with a gap that no amount of it fills, 0 .. 1. */
  readonly unfillable: number;
  /**
   * Synthetic text, over the futures whose gap it can fill; undefined where there is none. Counted after grading; its price includes
   * what grading throws away, but not the grading. List prices.
   */
  readonly synthetic: Filling | undefined;
}

/** How far text goes with a generator of some generation. */
export interface GenerationStretch {
  /** 1 is a generator trained on human text only. */
  readonly generations: number;
  /** Part of the worth of synthetic text that is left, 0 .. 1; of harmful text the harm grows by as much. */
  readonly factor: number;
  /** Effective tokens per usable human token, re-reading included, x. */
  readonly stretch: Spread;
}

/** How far a usable human token goes, whenever it runs out. */
export interface Stretching {
  /** Effective tokens per usable human token by re-reading alone, x. */
  readonly repetition: Spread;
  /** The same with as much synthetic text of this quality as helps, x: no amount goes further. */
  readonly most: Spread;
  /** The same with synthetic text, by the number of generations, as each generation is added to or replaces the text before. */
  readonly stretches: Readonly<Record<Collapse, readonly GenerationStretch[]>>;
}

export interface AfterExhaustion extends Stretching {
  readonly kind: 'after';
  /** The median exhaustion date, calendar year. */
  readonly median: number;
  /** From the year of the median on. */
  readonly years: readonly GapYear[];
}

/** never: in most futures text does not run out before 2100; `never` is the chance of that. */
export interface NotExhausted extends Stretching {
  readonly kind: 'none';
  readonly reason: 'never';
  readonly never: number;
}

/** The gap of the year in which it opens; none where most futures never run out. */
export type FirstGap =
  { readonly kind: 'gap'; readonly gap: GapYear } | Pick<NotExhausted, 'kind' | 'never'>;

/** Generations that are told of, at least. */
const FEWEST_GENERATIONS = 10;
/** Years that are told of where the exhaustion date lies near or beyond the last year asked for: enough for a curve. */
const FEWEST_YEARS = 5;

/**
 * What comes after exhaustion.
 *
 * @param design [n] samples.
 * @param until  the last calendar year to tell of; a few more are told of where it comes before the gap has opened.
 * @throws ModelError when arithmetic leaves the finite numbers.
 * @source feng2024; gerstgrasser2024; the combination is ours
 */
export function afterExhaustion(
  assumptions: Assumptions,
  design: SampleDesign,
  until: number,
): AfterExhaustion | NotExhausted {
  const dates = humanDates(assumptions, design);
  const { median, never } = dateSpread(dates);
  const draws = drawsOf(assumptions, design);
  const text = syntheticText(assumptions, draws);
  const stretching = stretchingOf(assumptions, draws, text);
  if (median === Infinity) return { kind: 'none', reason: 'never', never, ...stretching };
  const from = Math.floor(median);
  const to = Math.max(Math.floor(until), Math.min(from + FEWEST_YEARS - 1, LAST_YEAR));
  const samples = drawSamples(assumptions, design);
  const years = Array.from({ length: to - from + 1 }, (_, k) =>
    gapYear(from + k, probabilityBy(dates, from + k), (i) => samples[i], draws, text),
  );
  return { kind: 'after', median, years, ...stretching };
}

/**
 * The gap at the first 1 January by which text has run out in most futures: one of the years in `afterExhaustion`.
 *
 * @param design [n] samples.
 * @param dates  their exhaustion dates, by `humanDates`.
 * @throws ModelError when arithmetic leaves the finite numbers.
 */
export function firstGap(
  assumptions: Assumptions,
  design: SampleDesign,
  dates: DateSummary,
): FirstGap {
  const { median, never } = dateSpread(dates);
  if (median === Infinity) return { kind: 'none', never };
  const from = Math.floor(median);
  const year = probabilityBy(dates, from) >= 0.5 ? from : from + 1;
  const draws = drawsOf(assumptions, design);
  const sampleAt = samplesOf(assumptions, design);
  const text = syntheticText(assumptions, draws);
  return { kind: 'gap', gap: gapYear(year, probabilityBy(dates, year), sampleAt, draws, text) };
}

/** [n] of each: what a sample's synthetic text is worth, and what it costs. */
interface SyntheticText {
  /** Effective tokens of the first one; below 0 where it harms. */
  readonly worth: Float64Array;
  /** The most effective tokens that any amount adds, per usable human token; below 0 where it harms. */
  readonly most: Float64Array;
  /** US dollars per token that grading keeps. */
  readonly usdPerToken: Float64Array;
}

function syntheticText({ intervals, collapse }: Assumptions, draws: Draws): SyntheticText {
  const factor = generationFactor(intervals.generations[0], collapse);
  const worth = worths(draws, factor);
  const errorOdds = draws.odds('generatorErrorRate');
  const keepsRight = draws.values('keepsRight');
  const keepsWrong = draws.values('keepsWrong');
  return {
    worth,
    most: draws.values('syntheticSaturation').map((saturation, i) => worth[i] * saturation),
    usdPerToken: draws.values('costSynthetic').map((price, i) => {
      // Of one right item and `errorOdds` wrong ones, so many are kept.
      const kept = (keepsRight[i] + errorOdds[i] * keepsWrong[i]) / (1 + errorOdds[i]);
      return price / kept / TOKENS_PER_PRICE;
    }),
  };
}

/** [n] worth of the first synthetic token. */
function worths(draws: Draws, factor: number): Float64Array {
  const errorOdds = draws.odds('generatorErrorRate');
  const keepsRight = draws.values('keepsRight');
  const keepsWrong = draws.values('keepsWrong');
  return draws
    .values('syntheticValue')
    .map((value, i) =>
      syntheticWorth(rightAfterGrading(errorOdds[i], keepsRight[i], keepsWrong[i]), value, factor),
    );
}

/** Quantiles of what is 0 in a part of the futures: `positive` are the values of the others, sorted in place. */
function spreadWithin(positive: Float64Array, partPositive: number): Spread {
  positive.sort();
  const at = (level: number): number => {
    const above = (1 - level) / partPositive;
    return above >= 1 ? 0 : quantilesOf(positive, [1 - above])[0];
  };
  return partPositive === 0
    ? { p10: 0, median: 0, p90: 0 }
    : { p10: at(0.1), median: at(0.5), p90: at(0.9) };
}

/** @param exhausted P(T <= year), as the forecast gives it. */
function gapYear(
  year: number,
  exhausted: number,
  sampleAt: (index: number) => Sample,
  draws: Draws,
  { worth, most, usdPerToken }: SyntheticText,
): GapYear {
  const point = timePoint(year);
  const repetition = draws.values('repetition');
  const n = repetition.length;
  const rows = [0, 1, 2, 3, 4].map(() => new Float64Array(n));
  const [gaps, humanTokens, humanUsd, syntheticTokens, syntheticUsd] = rows;
  const wage = draws.values('costHuman');
  const saturation = draws.values('syntheticSaturation');
  let [short, filled] = [0, 0];
  for (let i = 0; i < n; i++) {
    const { stock, demand } = sampleAt(i);
    const usable = usableTokens(stock, point);
    const missing = finite('the gap', Math.exp(lnDemand(demand, point)) - usable * repetition[i]);
    if (missing <= 0) continue;
    gaps[short] = missing;
    humanTokens[short] = missing / repetition[i];
    humanUsd[short] = (humanTokens[short] * wage[i]) / TOKENS_PER_PRICE;
    short++;
    if (!(worth[i] > 0 && missing < most[i] * usable)) continue;
    syntheticTokens[filled] = -saturation[i] * usable * Math.log1p(-missing / (most[i] * usable));
    syntheticUsd[filled] = syntheticTokens[filled] * usdPerToken[i];
    filled++;
  }
  // Who is short has run out: of the two counts of one event the forecast's holds.
  const scale = Math.min(1, (exhausted * n) / Math.max(1, short));
  const partShort = exhausted > 0 ? ((short / n) * scale) / exhausted : 0;
  const spread = (row: Float64Array): Spread => spreadWithin(row.subarray(0, short), partShort);
  return {
    year,
    exhausted,
    gap: spread(gaps),
    human: { tokens: spread(humanTokens), usd: spread(humanUsd) },
    fillable: (filled / n) * scale,
    unfillable: ((short - filled) / n) * scale,
    synthetic:
      filled === 0
        ? undefined
        : {
            tokens: spreadOf(syntheticTokens.subarray(0, filled)),
            usd: spreadOf(syntheticUsd.subarray(0, filled)),
          },
  };
}

function stretchingOf(assumptions: Assumptions, draws: Draws, { most }: SyntheticText): Stretching {
  const repetition = draws.values('repetition');
  return {
    repetition: spreadOf(repetition),
    most: spreadOf(repetition.map((times, i) => times + Math.max(0, most[i]))),
    stretches: Object.fromEntries(
      collapses.map((collapse) => [collapse, generationStretches(assumptions, draws, collapse)]),
    ) as Record<Collapse, GenerationStretch[]>,
  };
}

function generationStretches(
  { intervals }: Assumptions,
  draws: Draws,
  collapse: Collapse,
): GenerationStretch[] {
  const count = Math.max(FEWEST_GENERATIONS, intervals.generations[0]);
  const ratio = draws.odds('syntheticShare');
  const saturation = draws.values('syntheticSaturation');
  return Array.from({ length: count }, (_, k) => {
    const generations = k + 1;
    const factor = generationFactor(generations, collapse);
    const worth = worths(draws, factor);
    const stretch = draws
      .values('repetition')
      .map((repetition, i) => stretchOf(repetition, worth[i], ratio[i], saturation[i]));
    return { generations, factor, stretch: spreadOf(stretch) };
  });
}

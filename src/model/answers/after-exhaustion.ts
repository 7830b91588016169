/** After exhaustion: how much text is missing, and what filling the gap would take. */
import { type Assumptions, type Collapse, collapses } from '../parameters/assumptions';
import { lnDemand } from '../formulas/demand';
import { type Draws, drawsOf } from '../sampling/draws';
import { dateSpread, humanDates } from '../engines/human-dates';
import { finite } from '../numbers/model-error';
import { drawSamples, type Sample } from '../engines/plain/plain-engine';
import type { SampleDesign } from '../sampling/sample-design';
import { type Spread, spreadOf } from '../numbers/spread';
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

/** What one way to fill the gap takes: Infinity where it cannot be filled. */
export interface Filling {
  readonly tokens: Spread;
  readonly usd: Spread;
}

/** The gap at 1 January of a year. All spreads are over all futures, those without a gap among them. */
export interface GapYear {
  /** Calendar year. */
  readonly year: number;
  /** Chance that demand is above the stock, 0 .. 1. */
  readonly short: number;
  /** max(0, D - H), effective tokens. */
  readonly gap: Spread;
  /** New human writing, read as often as the rest. Wages. */
  readonly human: Filling;
  /** Synthetic text, counted after grading; its price includes what grading throws away, but not the grading. List prices. */
  readonly synthetic: Filling;
  /** Chance that there is a gap which no amount of synthetic text of this quality fills, 0 .. 1. */
  readonly unfillable: number;
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
  const { median, never } = dateSpread(humanDates(assumptions, design));
  const draws = drawsOf(assumptions, design);
  const text = syntheticText(assumptions, draws);
  const stretching = stretchingOf(assumptions, draws, text);
  if (median === Infinity) return { kind: 'none', reason: 'never', never, ...stretching };
  const from = Math.floor(median);
  const to = Math.max(Math.floor(until), Math.min(from + FEWEST_YEARS - 1, LAST_YEAR));
  const samples = drawSamples(assumptions, design);
  const years = Array.from({ length: to - from + 1 }, (_, k) =>
    gapYear(from + k, samples, draws, text),
  );
  return { kind: 'after', median, years, ...stretching };
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

function gapYear(
  year: number,
  samples: readonly Sample[],
  draws: Draws,
  { worth, most, usdPerToken }: SyntheticText,
): GapYear {
  const point = timePoint(year);
  const n = samples.length;
  const [gap, humanTokens, humanUsd] = [0, 1, 2].map(() => new Float64Array(n));
  const [syntheticTokens, syntheticUsd] = [0, 1].map(() => new Float64Array(n));
  const repetition = draws.values('repetition');
  const wage = draws.values('costHuman');
  const saturation = draws.values('syntheticSaturation');
  let [short, unfillable] = [0, 0];
  samples.forEach(({ stock, demand }, i) => {
    const usable = usableTokens(stock, point);
    const missing = finite('the gap', Math.exp(lnDemand(demand, point)) - usable * repetition[i]);
    if (missing <= 0) return;
    short++;
    gap[i] = missing;
    humanTokens[i] = missing / repetition[i];
    humanUsd[i] = (humanTokens[i] * wage[i]) / TOKENS_PER_PRICE;
    const isFillable = worth[i] > 0 && missing < most[i] * usable;
    if (!isFillable) unfillable++;
    syntheticTokens[i] = isFillable
      ? -saturation[i] * usable * Math.log1p(-missing / (most[i] * usable))
      : Infinity;
    syntheticUsd[i] = isFillable ? syntheticTokens[i] * usdPerToken[i] : Infinity;
  });
  return {
    year,
    short: short / n,
    gap: spreadOf(gap),
    human: { tokens: spreadOf(humanTokens), usd: spreadOf(humanUsd) },
    synthetic: { tokens: spreadOf(syntheticTokens), usd: spreadOf(syntheticUsd) },
    unfillable: unfillable / n,
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

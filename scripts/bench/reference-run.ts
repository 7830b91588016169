/**
 * The reference that stored truths come from: slow, plain, and much sharper than counting samples.
 *
 * It follows the paths of the second implementation of the model (`tests/plain-model`), which shares no code with the engines, over a
 * grid of quarters that holds every kink, and leaves two things unsampled: the choice of the demand path, and the level of the stock.
 * Usable text is level · u(t) + rest(t), with a lognormal level that multiplies one source of text at all times. Demand has reached
 * what that text is worth by a year if the level is at most the highest (D / worth - rest) / u so far: the chance of that is known.
 */
import { bandLevels, dateLevels } from '../../src/model/engines/forecast';
import { scanYears } from '../../tests/plain-model/plain-crossing';
import { TAKE_OVER_YEARS } from '../../tests/plain-model/plain-demand';
import {
  added,
  CLOSED_TEXT_FROM,
  MACHINE_TEXT_FROM,
  type Node,
  nodesBetween,
} from '../../tests/plain-model/plain-human';
import type { PlainSetting } from '../../tests/plain-model/plain-parameters';
import { lnPast, record } from '../../tests/plain-model/plain-record';
import { grownSince2024 } from '../../tests/plain-model/plain-stock';
import { referenceSamples, tokensBySource } from './reference-samples';
import { rootBetween } from './reference-root';

export interface ReferenceDates {
  /** P(T <= year) at the years asked for. */
  readonly chances: number[];
  /** Years at `dateLevels`, 2015 or Infinity at the ends. */
  readonly dates: number[];
  /** Mean density of T over the cell of the grid that holds the date, a year; 0 at the ends. */
  readonly densities: number[];
}

export interface ReferenceRun {
  readonly exhaustion: ReferenceDates;
  readonly stretched: ReferenceDates;
  /** [years][levels] ln tokens at the band years asked for. */
  readonly stock: number[][];
  readonly demand: number[][];
}

/** How far the paths have come. */
interface Progress {
  /** [samples] human text of the web, tokens. */
  readonly human: Float64Array;
  /** [branches][dates][samples] ln of the highest level of the stock that demand has reached so far. */
  readonly highest: readonly (readonly Float64Array[])[];
}

const FIRST_YEAR = 2015;
/** After this year the grid may be coarser: the paths are smooth and the crossings few. */
const QUARTERS_UNTIL = 2060;

/** No level lies farther from its median, in logs. */
const FARTHEST = 30;

/**
 * One run on one scramble.
 *
 * @param chanceYears years of the grid at which chances are wanted.
 * @param bandYears   years of the grid at which bands are wanted; the stock must be the web alone.
 */
export function referenceRun(
  setting: PlainSetting,
  samples: number,
  seed: number,
  chanceYears: readonly number[],
  bandYears: readonly number[] = [],
): ReferenceRun {
  const { demandAnchorYear } = setting;
  const { integrated, levelCdf, raw, newText, sources, lnAtAnchor, lnWorth, branches, slowdown } =
    referenceSamples(setting, samples, seed);
  // Up to the anchor ln D is linear in ln of the set at the anchor.
  const [pastAtZero, pastAtOne] = [
    lnPast(demandAnchorYear, 0),
    lnPast(demandAnchorYear, 1),
  ] as const;

  /** ln of demand of each sample at a moment. */
  const lnDemandAt = (year: number, branch: number): ((i: number) => number) => {
    if (year > demandAnchorYear) {
      const { lnLater } = branches[branch]!;
      return (i) => lnLater[i]!(year);
    }
    const known = pastAtZero(year);
    const part = pastAtOne(year) - known;
    return (i) => known + part * lnAtAnchor[i]!;
  };
  /** Human text of one sample at a moment, from an earlier one of the grid. */
  const humanAt = (i: number, year: number, before: number, nodes: readonly Node[]): number => {
    const { at, rate } = raw[i]!;
    if (year <= MACHINE_TEXT_FROM || (rate !== undefined && rate < 0)) return at(year);
    return before + added(raw[i]!, newText[i]!, nodes);
  };
  /** Raises the highest level that a demand has reached, for both dates. */
  const raise = (
    highest: readonly Float64Array[],
    i: number,
    human: number,
    grown: ReturnType<typeof grownSince2024>,
    lnDemand: number,
  ): void => {
    const tokens = tokensBySource(sources[i]!, human, grown);
    const u = tokens[integrated];
    const rest = tokens.web + tokens.library + tokens.privateText + tokens.media - u;
    for (let which = 0; which < 2; which++) {
      const lnWanted = lnDemand - lnWorth[which]![i]!;
      const lnLevel =
        rest > 0 ? Math.log(Math.max(0, Math.exp(lnWanted) - rest) / u) : lnWanted - Math.log(u);
      if (lnLevel > highest[which]![i]!) highest[which]![i] = lnLevel;
    }
  };

  /** Follows every path to a moment, from how far it had come at an earlier one. */
  const advance = (from: number, year: number, before: Progress, into: Progress): void => {
    const nodes = year > MACHINE_TEXT_FROM ? nodesBetween(from, year) : [];
    const grown = grownSince2024(year);
    for (let i = 0; i < samples; i++) {
      into.human[i] = humanAt(i, year, before.human[i]!, nodes);
    }
    branches.forEach(({ lnLater }, b) => {
      const lnDemand = lnDemandAt(year, b);
      const highest = into.highest[b]!;
      highest.forEach((values, which) => values.set(before.highest[b]![which]!));
      for (let i = 0; i < samples; i++) {
        raise(highest, i, into.human[i]!, grown, lnDemand(i));
        const kink = slowdown[i]!;
        if (kink <= from || kink >= year || kink <= demandAnchorYear) continue;
        const human = humanAt(i, kink, before.human[i]!, nodesBetween(from, kink));
        raise(highest, i, human, grownSince2024(kink), lnLater[i]!(kink));
      }
    });
  };
  const chanceOf = (progress: Progress, which: number): number =>
    branches.reduce((chance, { weight }, b) => {
      let sum = 0;
      for (const lnLevel of progress.highest[b]![which]!) sum += levelCdf(lnLevel);
      return chance + (weight * sum) / samples;
    }, 0);

  const start = (): Progress => ({
    human: new Float64Array(samples),
    highest: branches.map(() => lnWorth.map(() => new Float64Array(samples).fill(-Infinity))),
  });
  let [before, reached] = [start(), start()];
  const trial = start();
  const kinds = lnWorth.map((_, which) => ({
    which,
    last: 0,
    chances: [] as number[],
    dates: [] as number[],
    densities: [] as number[],
  }));
  const [stock, demand]: [number[][], number[][]] = [[], []];
  const kinks = [MACHINE_TEXT_FROM, CLOSED_TEXT_FROM];
  const anchors = [demandAnchorYear, demandAnchorYear + TAKE_OVER_YEARS];
  const grid = scanYears([...record.map(({ year }) => year), ...kinks, ...anchors]).filter(
    (year) => year <= QUARTERS_UNTIL || (year * 2) % 1 === 0,
  );
  let from = FIRST_YEAR;
  for (const year of grid) {
    advance(from, year, before, reached);
    for (const kind of kinds) {
      const chance = chanceOf(reached, kind.which);
      if (chanceYears.includes(year)) kind.chances.push(chance);
      for (let level = kind.dates.length; level < dateLevels.length; level++) {
        const p = dateLevels[level]!;
        if (chance < p) break;
        if (year === FIRST_YEAR) {
          kind.dates.push(FIRST_YEAR);
          kind.densities.push(0);
          continue;
        }
        const excess = (at: number): number => {
          advance(from, at, before, trial);
          return chanceOf(trial, kind.which) - p;
        };
        kind.dates.push(rootBetween(excess, from, year));
        kind.densities.push((chance - kind.last) / (year - from));
      }
      kind.last = chance;
    }
    if (bandYears.includes(year)) {
      stock.push(stockBand(reached.human, grownSince2024(year)));
      demand.push(demandBand(branches.map((_, b) => lnDemandAt(year, b))));
    }
    [before, reached] = [reached, before];
    from = year;
  }

  function stockBand(human: Float64Array, grown: ReturnType<typeof grownSince2024>): number[] {
    const values = human.map((text, i) => {
      const { web, ...others } = tokensBySource(sources[i]!, text, grown);
      if (Object.values(others).some((tokens) => tokens > 0)) {
        throw new RangeError('The bands of the reference are of the web alone.');
      }
      return Math.log(web) + lnWorth[0][i]!;
    });
    const chance = (x: number): number =>
      values.reduce((sum, value) => sum + levelCdf(x - value), 0) / samples;
    const ends = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    const [low, high] = [ends[0]! - FARTHEST, ends[1]! + FARTHEST];
    return bandLevels.map((p) => rootBetween((x) => chance(x) - p, low, high));
  }

  /** Demand has no level that all of it shares: its quantiles are those of the samples, weighted by branch. */
  function demandBand(lnDemands: readonly ((i: number) => number)[]): number[] {
    const values = lnDemands.flatMap((lnDemand, b) =>
      Array.from(
        { length: samples },
        (_, i) => [lnDemand(i), branches[b]!.weight / samples] as const,
      ),
    );
    values.sort(([a], [b]) => a - b);
    let sum = 0;
    const band: number[] = [];
    for (const [value, weight] of values) {
      sum += weight;
      while (band.length < bandLevels.length && sum >= bandLevels[band.length]!) band.push(value);
    }
    return band;
  }

  const datesOf = (kind: (typeof kinds)[number]): ReferenceDates => {
    const missing = dateLevels.length - kind.dates.length;
    return {
      chances: kind.chances,
      dates: [...kind.dates, ...new Array<number>(missing).fill(Infinity)],
      densities: [...kind.densities, ...new Array<number>(missing).fill(0)],
    };
  };
  const [exhaustion, stretched] = kinds.map(datesOf) as [ReferenceDates, ReferenceDates];
  return { exhaustion, stretched, stock, demand };
}

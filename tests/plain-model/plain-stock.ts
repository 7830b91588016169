/**
 * Stock and stretch of one sample of the plain model; human(t) is integrated numerically. Years are
 * calendar years, stock is text tokens. For checking the engine only.
 */
import { logistic } from './plain-distributions';
import { type Draw, drawnLogOdds, finite, type PlainSetting, type Value } from './plain-parameters';
import { users } from './plain-record';

/** Calendar year from which machines write part of the new text: end of November 2022. */
export const MACHINE_TEXT_FROM = 2022.92;

/** Calendar year from which text is withheld from crawlers. */
export const WITHHELD_FROM = 2023;

/** Last calendar year of the quadrature: a little beyond 2100, for "a year later". */
const QUADRATURE_UNTIL = 2105;

/** Cells per year of the quadrature. */
const QUADRATURE_CELLS = 64;

/** raw(t): text tokens at calendar year t, whoever wrote them. */
function rawOf(setting: PlainSetting, value: Value): (t: number) => number {
  if (setting.stockDefinition === 'wholeWeb') {
    const perUser = value('wholeWebTokens') / users(2024);
    return (t) => perUser * users(t);
  }
  const in2024 =
    setting.stockDefinition === 'commonCrawl'
      ? value('commonCrawlTokens')
      : (value('pages') * value('bytesPerPage')) / value('bytesPerToken');
  const growth = value('pageLengthGrowth') * value('pageCountGrowth');
  return (t) => in2024 * growth ** (t - 2024);
}

/**
 * Cell edges of the quadrature: its start, then every 1/64 year, so that whole years, the kinks of
 * users(t), are edges.
 */
const FIRST_EDGE = Math.floor(MACHINE_TEXT_FROM * QUADRATURE_CELLS) + 1;
const EDGES: readonly number[] = [
  MACHINE_TEXT_FROM,
  ...Array.from(
    { length: QUADRATURE_UNTIL * QUADRATURE_CELLS - FIRST_EDGE + 1 },
    (_, i) => (FIRST_EDGE + i) / QUADRATURE_CELLS,
  ),
];

/** Part of the long-run machine-written share that is still to come at calendar year u: 1 to 0. */
function stillToCome(u: number): number {
  return Math.exp(-(u - MACHINE_TEXT_FROM) / 1.5);
}

const STILL_TO_COME_AT_EDGES: readonly number[] = EDGES.map(stillToCome);

/**
 * human(t): tokens at calendar year t that people wrote. From MACHINE_TEXT_FROM on, every small
 * rise of raw counts only in the part 1 - a(u) that people wrote, and every fall counts in full.
 */
function humanOf(raw: (t: number) => number, aiLogOdds: number): (t: number) => number {
  const machinePart = logistic(aiLogOdds);
  const peoplePart = logistic(-aiLogOdds);
  const added = (rawFrom: number, rawTo: number, comingFrom: number, comingTo: number): number => {
    const byPeople = peoplePart + machinePart * ((comingFrom + comingTo) / 2);
    return rawTo > rawFrom ? byPeople * (rawTo - rawFrom) : rawTo - rawFrom;
  };

  const raws = EDGES.map(raw);
  const totals = [at(raws, 0)];
  for (let i = 1; i < EDGES.length; i += 1) {
    const comingFrom = at(STILL_TO_COME_AT_EDGES, i - 1);
    const comingTo = at(STILL_TO_COME_AT_EDGES, i);
    totals.push(at(totals, i - 1) + added(at(raws, i - 1), at(raws, i), comingFrom, comingTo));
  }

  return (t) => {
    if (t <= MACHINE_TEXT_FROM) return raw(t);
    const cell = Math.floor(t * QUADRATURE_CELLS) - FIRST_EDGE + 1;
    const comingFrom = at(STILL_TO_COME_AT_EDGES, cell);
    return at(totals, cell) + added(at(raws, cell), raw(t), comingFrom, stillToCome(t));
  };
}

function at(list: readonly number[], index: number): number {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return found;
}

/** usable(t): human-authored tokens at calendar year t that survive filters and can be had. */
export function usableOf(setting: PlainSetting, draw: Draw, value: Value): (t: number) => number {
  const human = humanOf(rawOf(setting, value), drawnLogOdds(setting, draw, 'aiShareOfNewText'));
  const withheldLongRun = setting.stockDefinition === 'commonCrawl' ? 0 : value('withheldShare');
  const quality = value('qualityShare');
  const library = value('booksPapersCodeShare') * value('booksPapersCodeTokens');
  const privateText =
    setting.stockDefinition === 'wholeWeb'
      ? 0
      : value('privateTextShare') * value('privateTextTokens');
  const media = value('mediaShare') * value('mediaTokens');
  const users2024 = users(2024);
  return (t) => {
    const withheld =
      t > WITHHELD_FROM ? withheldLongRun * (1 - Math.exp(-(t - WITHHELD_FROM) / 3)) : 0;
    const web = quality * (1 - withheld) * human(t);
    return web + library * 1.04 ** (t - 2024) + ((privateText + media) * users(t)) / users2024;
  };
}

/** stretch: effective tokens per usable human token, repetition and synthetic text together. */
export function stretchOf(setting: PlainSetting, draw: Draw, value: Value): number {
  const generations = value('generations');
  let harmonic = 0;
  for (let i = 1; i <= generations; i += 1) harmonic += 1 / (i * i);
  const keptOverGenerations = setting.collapse === 'accumulate' ? 1 / harmonic : 1 / generations;

  // Odds that an item is wrong after grading; v is the share that is right.
  const lnWrongOdds =
    drawnLogOdds(setting, draw, 'generatorErrorRate') +
    Math.log(value('keepsWrong')) -
    Math.log(value('keepsRight'));
  const v = 1 / (1 + Math.exp(lnWrongOdds));
  const m = 2 * v - 1;
  const worth =
    value('syntheticValue') *
    (m >= 0 ? m * m * keptOverGenerations : (-m * m) / keptOverGenerations);

  const syntheticPerHuman = Math.exp(drawnLogOdds(setting, draw, 'syntheticShare'));
  const saturation = value('syntheticSaturation');
  const gain = worth * saturation * (1 - Math.exp(-syntheticPerHuman / saturation));
  return Math.max(0.05, finite(value('repetition') + gain, 'stretch'));
}

/**
 * human(t) of one sample of the plain model, twice: by quadrature, which is what the plain model
 * uses, and in the specification's closed form, which checks it. Years are calendar years, text is
 * counted in tokens. For checking the engine only.
 */
import { logistic } from './plain-distributions';
import type { PlainSample, PlainSetting } from './plain-parameters';
import { users } from './plain-record';

/** Calendar year from which machines write part of the new text: end of November 2022. */
export const MACHINE_TEXT_FROM = 2022.92;

/** Calendar year from which part of the new text is closed to crawlers. */
export const CLOSED_TEXT_FROM = 2023;

/** Years after which the machine-written share has come to 1 - 1/e of its long-run value. */
export const MACHINE_TEXT_RAMP = 0.7;

/** The same for the closed share. */
export const CLOSED_TEXT_RAMP = 3;

/** Raw text of one sample: whoever wrote it, whether or not it is open. */
export interface RawText {
  /** Tokens at calendar year t. */
  readonly at: (t: number) => number;
  /** New tokens a year at calendar year t; within a calendar year where `rate` is undefined. */
  readonly slope: (t: number) => number;
  /** k = ln of growth a year; undefined where raw text is linear within each calendar year. */
  readonly rate: number | undefined;
}

/** What of new text counts: shares of it in the long run, each with what it leaves. */
export interface NewText {
  readonly machine: number;
  readonly people: number;
  readonly closed: number;
  readonly open: number;
}

export type Human = (t: number) => number;

export function rawTextOf({ stockDefinition }: PlainSetting, { value }: PlainSample): RawText {
  if (stockDefinition === 'wholeWeb') {
    const perUser = value('wholeWebTokens') / users(2024);
    const slope = (t: number): number => {
      const year = Math.floor(t);
      return perUser * (users(year + 1) - users(year));
    };
    return { at: (t) => perUser * users(t), slope, rate: undefined };
  }
  const in2024 =
    stockDefinition === 'commonCrawl'
      ? value('commonCrawlTokens')
      : (value('pages') * value('bytesPerPage')) / value('bytesPerToken');
  const rate = Math.log(value('pageLengthGrowth') * value('pageCountGrowth'));
  const raw = (t: number): number => in2024 * Math.exp(rate * (t - 2024));
  return { at: raw, slope: (t) => rate * raw(t), rate };
}

export function newTextOf({ logOdds }: PlainSample): NewText {
  const [machine, closed] = [logOdds('aiShareOfNewText'), logOdds('withheldShare')];
  return {
    machine: logistic(machine),
    people: logistic(-machine),
    closed: logistic(closed),
    open: logistic(-closed),
  };
}

/** Part of the long-run machine-written share that is still to come at calendar year u: 1 to 0. */
function machineStillToCome(u: number): number {
  return u <= MACHINE_TEXT_FROM ? 1 : Math.exp(-(u - MACHINE_TEXT_FROM) / MACHINE_TEXT_RAMP);
}

/** Part of the long-run closed share that is still to come at calendar year u: 1 to 0. */
function closedStillToCome(u: number): number {
  return u <= CLOSED_TEXT_FROM ? 1 : Math.exp(-(u - CLOSED_TEXT_FROM) / CLOSED_TEXT_RAMP);
}

/** Gauss-Legendre nodes on 0..1 and their weights, four to a cell. */
const [INNER, OUTER] = [
  Math.sqrt(3 / 7 - (2 / 7) * Math.sqrt(6 / 5)),
  Math.sqrt(3 / 7 + (2 / 7) * Math.sqrt(6 / 5)),
];
const [INNER_WEIGHT, OUTER_WEIGHT] = [(18 + Math.sqrt(30)) / 72, (18 - Math.sqrt(30)) / 72];
const GAUSS: readonly (readonly [place: number, weight: number])[] = [
  [(1 - OUTER) / 2, OUTER_WEIGHT],
  [(1 - INNER) / 2, INNER_WEIGHT],
  [(1 + INNER) / 2, INNER_WEIGHT],
  [(1 + OUTER) / 2, OUTER_WEIGHT],
];

/** A node of the quadrature: a calendar year, its weight in years, and the ramps there. */
export interface Node {
  readonly year: number;
  readonly weight: number;
  readonly machineToCome: number;
  readonly closedToCome: number;
}

/** The nodes of one cell, in which nothing starts and no year turns. */
export function nodesBetween(from: number, to: number): readonly Node[] {
  return GAUSS.map(([place, weight]) => {
    const year = from + place * (to - from);
    return {
      year,
      weight: weight * (to - from),
      machineToCome: machineStillToCome(year),
      closedToCome: closedStillToCome(year),
    };
  });
}

/** Cells of the quadrature a year; the whole years, where users(t) has its kinks, are edges. */
const CELLS = 4;

/** Last calendar year of the quadrature: a little beyond 2100, for "a year later". */
const QUADRATURE_UNTIL = 2105;

/** Edges of the cells: the two starts, then every quarter of a year. */
const EDGES: readonly number[] = [
  MACHINE_TEXT_FROM,
  ...Array.from(
    { length: (QUADRATURE_UNTIL - CLOSED_TEXT_FROM) * CELLS + 1 },
    (_, i) => CLOSED_TEXT_FROM + i / CELLS,
  ),
];

/** The nodes of each cell. */
const NODES = EDGES.slice(1).map((to, cell) => nodesBetween(at(EDGES, cell), to));

function at<T>(list: readonly T[], index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return entry;
}

/** Tokens of the new text at these nodes that people wrote and that are open. */
export function added(
  raw: RawText,
  { machine, people, closed, open }: NewText,
  nodes: readonly Node[],
) {
  let sum = 0;
  for (const { year, weight, machineToCome, closedToCome } of nodes) {
    const byPeople = people + machine * machineToCome;
    const inTheOpen = open + closed * closedToCome;
    sum += weight * byPeople * inTheOpen * raw.slope(year);
  }
  return sum;
}

/** human(t) by Gauss-Legendre quadrature over quarters of a year. */
export function humanByQuadrature(raw: RawText, newText: NewText): Human {
  if (raw.rate !== undefined && raw.rate < 0) return raw.at;
  // Tokens at the edges, extended as far as somebody looks.
  const totals = [raw.at(MACHINE_TEXT_FROM)];
  const totalAt = (edge: number): number => {
    for (let next = totals.length; next <= edge; next += 1) {
      totals.push(at(totals, next - 1) + added(raw, newText, at(NODES, next - 1)));
    }
    return at(totals, edge);
  };
  return (t) => {
    if (t <= MACHINE_TEXT_FROM) return raw.at(t);
    const edge =
      t < CLOSED_TEXT_FROM ? 0 : Math.min(EDGES.length - 1, 1 + Math.floor((t - 2023) * CELLS));
    const from = at(EDGES, edge);
    const total = totalAt(edge);
    return t === from ? total : total + added(raw, newText, nodesBetween(from, t));
  };
}

/** φ(z) = (e^z - 1) / z. */
function phi(z: number): number {
  return z === 0 ? 1 : Math.expm1(z) / z;
}

/** human(t) in the specification's closed form. */
export function humanInClosedForm(raw: RawText, newText: NewText): Human {
  if (raw.rate !== undefined && raw.rate < 0) return raw.at;
  const { machine, people, closed, open } = newText;
  const k = raw.rate ?? 0;
  /** New text from x to y, between which nothing starts and, where raw is linear, no year turns. */
  const piece = (x: number, y: number): number => {
    const isClosing = x >= CLOSED_TEXT_FROM;
    const [openThen, closedThen] = isClosing ? [open, closed] : [1, 0];
    const machineThen = machineStillToCome(x);
    const closedToCome = closedStillToCome(x);
    const slope = raw.rate === undefined ? raw.slope(x) : k * raw.at(x);
    const term = (share: number, decay: number, stillToCome: number): number =>
      share * slope * stillToCome * (y - x) * phi((k - decay) * (y - x));
    return (
      term(people * openThen, 0, 1) +
      term(machine * openThen, 1 / MACHINE_TEXT_RAMP, machineThen) +
      term(people * closedThen, 1 / CLOSED_TEXT_RAMP, closedToCome) +
      term(
        machine * closedThen,
        1 / MACHINE_TEXT_RAMP + 1 / CLOSED_TEXT_RAMP,
        machineThen * closedToCome,
      )
    );
  };
  return (t) => {
    if (t <= MACHINE_TEXT_FROM) return raw.at(t);
    let total = raw.at(MACHINE_TEXT_FROM);
    let from = MACHINE_TEXT_FROM;
    while (from < t) {
      // 2023 ends the first piece; after it one piece does where raw is no broken line.
      const next = from < CLOSED_TEXT_FROM || raw.rate === undefined ? Math.floor(from) + 1 : t;
      const to = Math.min(next, t);
      total += piece(from, to);
      from = to;
    }
    return total;
  };
}

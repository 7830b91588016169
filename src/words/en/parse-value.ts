/** What readers type: "300T", "3e14", "300 trillion", "×2.5", "40%", "1 000T", "36T to 60T", "٣٠٠T". */
import type { Interval } from '../../model/parameters/interval';
import type { Unit } from '../../model/parameters/parameters';
import { plainText } from './plain-text';

export type ParsedValue = { ok: true; value: number } | { ok: false; message: string };
export type ParsedInterval = { ok: true; interval: Interval } | { ok: false; message: string };

/** Longer texts are refused without parsing. */
const maxLength = 120;

/**
 * Reads one value. `findProblem` decides whether it is allowed.
 *
 * @param text as typed, with or without its unit, in any capitals.
 */
export function parseValue(text: string, unit: Unit): ParsedValue {
  if (text.length > maxLength) return refusal(unit);
  const quantity = readQuantity(plainText(text), unit);
  return quantity ? valueOf(quantity, unit) : refusal(unit);
}

/**
 * Reads an interval: two values with "to", a dash or "~" between them, or one value for no uncertainty. A scale or percent
 * sign at the end covers both: "36-60T", "10 to 40%". `findProblem` decides whether the interval is allowed.
 */
export function parseInterval(text: string, unit: Unit): ParsedInterval {
  const single = parseValue(text, unit);
  if (single.ok) return { ok: true, interval: [single.value, single.value] };
  if (text.length > maxLength) return single;
  const plain = plainText(text);
  for (const { index, 0: separator } of plain.matchAll(/\bto\b|\.\.+|[–—~-]/g)) {
    const low = readQuantity(plain.slice(0, index).trim(), unit);
    const high = readQuantity(plain.slice(index + separator.length).trim(), unit);
    if (!low || !high) continue;
    const from = valueOf(likeTheOther(low, high), unit);
    const to = valueOf(high, unit);
    if (!from.ok) return from;
    return to.ok ? { ok: true, interval: [from.value, to.value] } : to;
  }
  return single;
}

/** A number in decimal as it was written, because multiplication would give 4.35T another double than 4.35e12. */
interface Quantity {
  readonly mantissa: string;
  readonly exponent: number;
  /** The scale that was written, "t" or "%", or is meant; empty when there is none. */
  readonly scale: string;
  /** Digits and nothing else: no scale, unit or exponent. */
  readonly bare: boolean;
}

/** Letters and words for a power of ten, in lower case. */
const countScales: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21,
  septillion: 24,
};
const { k, m, thousand, million } = countScales;
const smallScales = { k, m, thousand, million } as Readonly<Record<string, number>>;
const percentScales: Readonly<Record<string, number>> = {
  '%': -2,
  percent: -2,
  'per cent': -2,
  pct: -2,
};

interface UnitGrammar {
  /** What may come before and after the number; it is removed first. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly scales?: Readonly<Record<string, number>>;
  /** Ends the sentence that refuses other texts. */
  readonly example: string;
}

const perYear = String.raw`(a|per|every|each|\/) ?(year|yr|y)|yearly|annually|p\.?a\.?`;

const grammars: Record<Unit, UnitGrammar> = {
  tokens: {
    after: /(text )?tokens?$/,
    scales: countScales,
    example: 'a number of tokens such as 300T, 3e14 or 300 trillion',
  },
  pages: {
    after: /(web ?)?pages?$/,
    scales: countScales,
    example: 'a number of pages such as 250B or 250 billion',
  },
  bytes: {
    after: /b(ytes?)?$/,
    scales: smallScales,
    example: 'a number of bytes such as 7,000',
  },
  'bytes per token': {
    after: /(b|bytes?)( ?(a|per|\/) ?token)?$/,
    example: 'a number of bytes such as 4.2',
  },
  'x per year': {
    before: /^x/,
    after: new RegExp(`(x|times?)? ?(${perYear})$|(x|times?)$`),
    example: 'a factor such as 2.5',
  },
  x: { before: /^x/, after: /(x|times?|-?fold)$/, example: 'a factor such as 2.5' },
  share: { scales: percentScales, example: 'a share such as 40% or 0.4' },
  FLOP: { after: /flops?$/, example: 'a number of FLOP such as 1e29' },
  year: { example: 'a year such as 2031 or 2031.5' },
  generations: { after: /generations?$/, example: 'a whole number such as 2' },
  'tokens per human token': {
    after: /((synthetic )?tokens? )?(x )?(per|a|\/) ?human token$|(synthetic )?tokens?$|x$/,
    example: 'a number such as 3.2',
  },
  'USD per million tokens': {
    before: /^(us ?)?(d|\$|dollars?)/,
    after: /(((us ?)?dollars?|us ?d) ?)?((a|per|\/) ?(1 ?)?(m|million|mtok)( tokens?)?)?$/,
    scales: smallScales,
    example: 'a price in US dollars such as 3,400',
  },
};

/** One comma with one or two digits after it, more than three, or a single nought before it parts no thousands. */
const decimalComma = String.raw`\d+,(?:\d{1,2}|\d{4,})|0,\d+`;
const digits = String.raw`${decimalComma}|\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+\.?\d*|\.\d+`;
/** 1: mantissa, 2: exponent, 3: scale. */
const numberPattern = new RegExp(`^([+-]?(?:${digits}))(?:e([+-]?\\d+))? ?([a-z%]*(?: cent)?)$`);
/** "3 x 10^29", "10 to the power of 29". 1: mantissa, 2: exponent. */
const powerPattern = new RegExp(
  `^(?:(${digits}) ?(?:x|\\*|times) ?)?10 ?(?:\\^|to the power of) ?(-?\\d+)$`,
);

const isDecimalComma = new RegExp(`^[+-]?(?:${decimalComma})$`);
const withPoint = (mantissa: string): string =>
  isDecimalComma.test(mantissa) ? mantissa.replace(',', '.') : mantissa;

/** From here on a bare number can only mean percent; 1.5 may mean 1.5% or a mistyped 0.15, a factor of ten apart. */
const LEAST_PERCENT = 2;

function readQuantity(text: string, unit: Unit): Quantity | undefined {
  const grammar = grammars[unit];
  const start = grammar.before ? text.replace(grammar.before, '').trim() : text;
  const core = grammar.after ? start.replace(grammar.after, '').trim() : start;

  const power = powerPattern.exec(core);
  if (power) {
    const [, mantissa = '1', exponent] = power;
    return {
      mantissa: withPoint(mantissa),
      exponent: Number(exponent),
      scale: '',
      bare: false,
    };
  }
  const match = numberPattern.exec(core);
  if (!match) return undefined;
  const [, mantissa = '', exponent = '0', word = ''] = match;
  if (word && !Object.hasOwn(grammar.scales ?? {}, word)) return undefined;
  // The keys for digits of a phone have no percent sign, and no share is 40.
  const isPercent = unit === 'share' && exponent === '0' && Number(mantissa) >= LEAST_PERCENT;
  const scale = word || (isPercent ? '%' : '');
  const bare = /^[\d.]+$/.test(text) || isDecimalComma.test(text);
  return { mantissa: withPoint(mantissa), exponent: Number(exponent), scale, bare };
}

/** "36" before "60T" means 36T, and "10" before "40%" means 10%. */
const likeTheOther = (low: Quantity, high: Quantity): Quantity =>
  low.bare && Number(low.mantissa) < 1000 ? { ...low, scale: high.scale } : low;

/** One to three digits, a point or comma, and three digits: a fraction to some readers, thousands to others. */
const pointOrComma = /^(?!0)(\d{1,3})[.,](\d{3})$/;

function valueOf({ mantissa, exponent, scale }: Quantity, unit: Unit): ParsedValue {
  const power = grammars[unit].scales?.[scale] ?? 0;
  const [, whole = '', rest = ''] = pointOrComma.exec(mantissa) ?? [];
  // "1.234T" is 1.2 trillion in London and 1,234 trillion in Berlin, and "1,234T" the other way round.
  if (whole !== '' && power > 0 && exponent === 0) return doubt(whole, rest, power, scale);
  const value = Number(`${mantissa.replace(/[, ]/g, '')}e${exponent + power}`) + 0;
  const isAmbiguous = unit === 'share' && !scale && value > 1;
  return Number.isFinite(value) && !isAmbiguous ? { ok: true, value } : refusal(unit);
}

const refused = (message: string): { ok: false; message: string } => ({ ok: false, message });
const refusal = (unit: Unit) => refused(`Write ${grammars[unit].example}.`);

/** Asks which of the two is meant, and says how to write each. */
function doubt(whole: string, rest: string, power: number, scale: string) {
  const name =
    Object.keys(countScales).find((word) => word.length > 3 && countScales[word] === power) ??
    scale;
  return refused(
    `Do you mean ${whole}.${rest} or ${whole},${rest} ${name}? Write ${whole}.${rest}0 or ${whole}${rest} ${name}.`,
  );
}

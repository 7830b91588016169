/**
 * Numbers as a reader sees them, with three significant digits by default. Short forms are for text boxes and axes; spoken
 * forms are for assistive technology. `parse-value` reads back what is printed here.
 */
import type { Interval } from '../../model/parameters/interval';
import type { Unit } from '../../model/parameters/parameters';
import { centsText, numberText } from './language';

/** Tokens for an axis or a text box: "120T", "1,000T", "100B". */
export const formatTokensShort = (tokens: number): string => shortCount(tokens, 3);

/**
 * Tokens for the ticks of one axis: "10 trillion", "1 quadrillion"; where there is little room "10 tril.", "1 quad.". Ticks by
 * tens have each their own unit, others that of the smallest.
 */
export function tokenAxisFormat(ticks: readonly number[], isShort = true) {
  const least = Math.min(...ticks.filter((tick) => tick > 0));
  const isByTens = ticks.every((tick) => tick > 0 && Number.isInteger(Math.log10(tick)));
  return (tokens: number): string => {
    if (tokens === 0) return '0';
    const power = Math.max(0, Math.floor(Math.log10(isByTens ? tokens : least) / 3 + 1e-9));
    const unit = scaleName(power, isShort);
    return `${grouped(rounded(tokens / 1000 ** power, 3))} ${unit}`.trim();
  };
}

/** Tokens in the words of an axis: "366 trillion", "1.2 quadrillion". */
export const tokensInWords = (tokens: number): string => {
  const near = rounded(tokens, 3);
  return tokenAxisFormat([near], false)(near);
};

/** Names of the powers of a thousand; where there is little room they end at the bar. */
const scaleNames = [
  ...['', 'thousand', 'mil|lion', 'bil|lion', 'tril|lion', 'quad|rillion', 'quint|illion'],
  ...['sext|illion', 'sept|illion', 'oct|illion', 'non|illion', 'dec|illion'],
];
const scaleName = (power: number, isShort: boolean): string =>
  scaleNames[power]?.replace(isShort ? /\|.*/ : '|', isShort ? '.' : '') ?? '';

/** Tokens for a sentence: "120 trillion tokens". */
export const formatTokensLong = (tokens: number, digits = 3): string =>
  `${countInWords(tokens, digits)} tokens`;

/** A value for a sentence: "46 trillion tokens", "×1.9", "20%", "2030", "1e29 FLOP", "USD 3,400". */
export const formatValue = (value: number, unit: Unit): string =>
  withUnit(formatNumber(value, unit), unit);

/** The same for a text box, whose label says of what: "46 trillion", "7,070". */
export const formatNumber = (value: number, unit: Unit): string =>
  currency(unit) + shortNumber(value, unit, 3);

/** A value rounded up or down to the digits that `formatValue` shows. */
export function roundedAway(value: number, unit: Unit, up: boolean): number {
  if (value === 0) return value;
  const step = unit === 'year' ? 0.01 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  // The tolerance keeps a value that has no more digits, because the division is inexact.
  const steps = up ? Math.ceil(value / step - 1e-9) : Math.floor(value / step + 1e-9);
  return steps * step;
}

/** An interval: "36 to 60 trillion tokens", "×1.15 to ×3.2"; one value when it is certain. Ends that differ never look the same. */
export function formatInterval([low, high]: Interval, unit: Unit): string {
  if (low === high) return formatValue(low, unit);
  let digits = 3;
  while (digits < 15 && shortNumber(low, unit, digits) === shortNumber(high, unit, digits))
    digits++;
  const [from, to] = [shortNumber(low, unit, digits), shortNumber(high, unit, digits)];
  const [fromScale, toScale] = [low, high].map((end) =>
    unit === 'tokens' || unit === 'pages' ? scaleOf(rounded(end, digits), words, 1e27) : undefined,
  );
  // A scale that both ends have is said once; "500 to 2 million" would read as half a billion.
  const start =
    fromScale && fromScale === toScale
      ? grouped(rounded(low / fromScale[0], digits))
      : from + (toScale && !fromScale ? unitNames[unit] : '');
  return `${currency(unit)}${start} to ${to}${unitNames[unit]}`;
}

/** The limits of a value, for a sentence: "1 billion and 1 quintillion tokens". */
export const formatLimits = ([min, max]: readonly [number, number], unit: Unit): string =>
  `${currency(unit)}${shortNumber(min, unit, 3)} and ${shortNumber(max, unit, 3)}${unitNames[unit]}`;

/** A value as it is spoken, for `aria-valuetext`: "300 trillion tokens", "1.9 times a year". */
export function speakValue(value: number, unit: Unit): string {
  const number = spokenNumber(value, unit);
  return number + (number === '1' ? spokenFrames[unit].one : spokenFrames[unit].many);
}

/** What follows a number. */
const unitNames: Record<Unit, string> = {
  tokens: ' tokens',
  pages: ' pages',
  bytes: ' bytes',
  'bytes per token': ' bytes a token',
  'x per year': '',
  x: '',
  share: '',
  FLOP: ' FLOP',
  year: '',
  generations: '',
  'tokens per human token': ' per human token',
  'USD per million tokens': '',
};
/** What follows the number 1, where that is another word. */
const unitOfOne: Partial<Record<Unit, string>> = {
  tokens: ' token',
  pages: ' page',
  bytes: ' byte',
  'bytes per token': ' byte a token',
};
const withUnit = (number: string, unit: Unit): string =>
  number + ((number === '1' && unitOfOne[unit]) || unitNames[unit]);
const currency = (unit: Unit): string => (unit === 'USD per million tokens' ? 'USD ' : '');

const spokenFrames: Record<Unit, { readonly one: string; readonly many: string }> = {
  tokens: { one: ' token', many: ' tokens' },
  pages: { one: ' page', many: ' pages' },
  bytes: { one: ' byte', many: ' bytes' },
  'bytes per token': { one: ' byte per token', many: ' bytes per token' },
  'x per year': { one: ' time a year', many: ' times a year' },
  x: { one: ' time', many: ' times' },
  share: { one: ' percent', many: ' percent' },
  FLOP: { one: ' FLOP', many: ' FLOP' },
  year: { one: '', many: '' },
  generations: { one: ' generation', many: ' generations' },
  'tokens per human token': {
    one: ' synthetic token per human token',
    many: ' synthetic tokens per human token',
  },
  'USD per million tokens': {
    one: ' US dollar per million tokens',
    many: ' US dollars per million tokens',
  },
};

function shortNumber(value: number, unit: Unit, digits: number): string {
  switch (unit) {
    case 'tokens':
    case 'pages':
      return countInWords(value, digits);
    case 'share':
      return `${percentNumber(value, digits)}%`;
    case 'FLOP':
      return powerOfTen(value, digits);
    case 'year':
      // "2026.75": three significant digits would not show the year.
      return String(Number(value.toFixed(digits - 1)));
    case 'USD per million tokens':
      return money(value, digits);
    case 'x':
    case 'x per year':
      return `×${grouped(rounded(value, digits))}`;
    default:
      return grouped(rounded(value, digits));
  }
}

function spokenNumber(value: number, unit: Unit): string {
  if (unit === 'share') return percentNumber(value, 3);
  if (unit === 'USD per million tokens') return grouped(rounded(value, 3));
  return spokenPower(shortNumber(value, unit, 3).replace('×', ''));
}

/** "5.48e28" as "5.48 times 10 to the power of 28". */
function spokenPower(text: string): string {
  const [factor = '', power] = text.split('e');
  if (power === undefined || !/^-?\d+$/.test(power)) return text;
  return `${factor === '1' ? '' : `${factor} times `}10 to the power of ${power}`;
}

const letters = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
] as const;
/** From septillions down to millions. */
const words = [8, 7, 6, 5, 4, 3, 2].map(
  (power) => [1000 ** power, ` ${scaleName(power, false)}`] as const,
);

const shortCount = (value: number, digits: number): string => count(value, digits, letters, 1e18);
/** "46 trillion": of what, follows. */
export const countInWords = (value: number, digits: number): string =>
  count(value, digits, words, 1e27);

type Scales = readonly (readonly [size: number, name: string])[];

/** The scale that names a count. From `most` on there is no name, and the count is written as a power of ten. */
const scaleOf = (near: number, scales: Scales, most: number) =>
  Math.abs(near) < most ? scales.find(([size]) => Math.abs(near) >= size) : undefined;

/** A count with its scale. */
function count(value: number, digits: number, scales: Scales, most: number): string {
  // Rounded first, so that 999.9 billion prints as 1 trillion.
  const near = rounded(value, digits);
  if (Math.abs(near) >= most) return powerOfTen(near, digits);
  const scale = scaleOf(near, scales, most);
  return scale ? grouped(rounded(near / scale[0], digits)) + scale[1] : grouped(near);
}

/** Percent without the sign. A share that is not 1 never prints as 100%. */
function percentNumber(share: number, digits: number): string {
  let percent = rounded(share * 100, digits);
  for (let more = digits + 1; percent === 100 && share < 1 && more <= 16; more++) {
    percent = rounded(share * 100, more);
  }
  return grouped(percent);
}

/** Dollars without the sign; cents are two digits or more. */
function money(value: number, digits: number): string {
  const near = rounded(value, digits);
  return !Number.isInteger(near) && Number.isInteger(rounded(near * 10, digits))
    ? centsText(near)
    : grouped(near);
}

const powerOfTen = (value: number, digits: number): string =>
  rounded(value, digits).toExponential().replace('e+', 'e');

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** 1234.5 as "1,234.5". */
const grouped = (value: number): string => numberText(value);

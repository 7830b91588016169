import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/model/parameters/parameters';
import {
  formatInterval,
  formatNumber,
  formatValue,
  speakValue,
} from '../../../src/words/en/format';
import { parseInterval, parseValue } from '../../../src/words/en/parse-value';
import { uniforms } from '../../model/random-settings';

/** Every unit and the values it may be asked to print: far beyond the limits of any parameter. */
const ranges: Record<Unit, readonly [number, number]> = {
  tokens: [1, 1e24],
  pages: [1, 1e24],
  bytes: [1, 1e9],
  'bytes per token': [0.1, 10],
  'x per year': [0.1, 100],
  x: [0.001, 10000],
  share: [1e-6, 1],
  FLOP: [1, 1e40],
  year: [2015, 2100],
  generations: [1, 20],
  'tokens per human token': [0.001, 1000],
  'USD per million tokens': [1e-4, 1e7],
};
const units = Object.keys(ranges) as Unit[];

const parsed = (text: string, unit: Unit): number => {
  const result = parseValue(text, unit);
  return result.ok ? result.value : NaN;
};

function someValues(unit: Unit, count: number): number[] {
  const random = uniforms(11);
  const [low, high] = ranges[unit];
  const value = (): number =>
    unit === 'year' ? low + (high - low) * random() : low * (high / low) ** random();
  const ends = [low, high, ...(unit === 'year' ? [] : [0])];
  const values = [...ends, ...Array.from({ length: count }, value)];
  return unit === 'generations' ? values.map(Math.round) : values;
}

/** Half a unit of the third digit; of years half a hundredth. */
const tolerance = (unit: Unit, value: number): number =>
  unit === 'year' ? 0.005 + 1e-9 : 0.005 * value * (1 + 1e-9);

describe.each(units)('in %s', (unit) => {
  it('every printed or spoken value is read back, and printed again as it was', () => {
    const lost = someValues(unit, 2000).flatMap((value) => {
      const printed = formatValue(value, unit);
      const short = formatNumber(value, unit);
      return [printed, short, speakValue(value, unit), printed.toUpperCase()].filter((text) => {
        const again = parsed(text, unit);
        const isNear = Math.abs(again - value) <= tolerance(unit, value);
        return !isNear || formatValue(again, unit) !== printed;
      });
    });
    expect(lost).toEqual([]);
  });

  it('every printed interval is read back', () => {
    const values = someValues(unit, 400);
    const lost = values.slice(1).flatMap((value, i) => {
      const [low = NaN, high = NaN] = [value, values[i] ?? NaN].sort((a, b) => a - b);
      const text = formatInterval([low, high], unit);
      const again = parseInterval(text, unit);
      if (!again.ok) return [text];
      const [from, to] = again.interval;
      const isNear =
        Math.abs(from - low) <= tolerance(unit, low) &&
        Math.abs(to - high) <= tolerance(unit, high);
      // Ends that differ stay apart.
      return isNear && (from === to) === (low === high) ? [] : [text];
    });
    expect(lost).toEqual([]);
  });

  it('a text that is no value is refused with an example that is one', () => {
    for (const text of ['', ' ', 'banana', '1,5,5', '--1', '1e999', '1e', 'NaN', '1'.repeat(200)]) {
      const result = parseValue(text, unit);
      expect(result.ok, text).toBe(false);
      if (result.ok) return;
      expect(result.message).toMatch(/^Write .+\.$/);
      const examples = result.message.replace(/^.*such as /, '').replace(/\.$/, '');
      for (const example of examples.split(/, (?=\d+e|\w+ or)| or /)) {
        expect(parsed(example, unit), example).not.toBeNaN();
      }
      expect(parseInterval(text, unit).ok, text).toBe(false);
    }
  });
});

describe('a typed value', () => {
  it.each<[string, Unit, number]>([
    ['300T', 'tokens', 3e14],
    ['300 t', 'tokens', 3e14],
    ['3e14', 'tokens', 3e14],
    ['3E+14', 'tokens', 3e14],
    ['300 trillion', 'tokens', 3e14],
    ['36 trillion tokens', 'tokens', 36e12],
    ['36 Trillion text tokens', 'tokens', 36e12],
    ['1 000T', 'tokens', 1e15],
    ['1,000.5T', 'tokens', 1.0005e15],
    ['1,234,000T', 'tokens', 1.234e18],
    ['0.123T', 'tokens', 123e9],
    ['1.2340T', 'tokens', 1.234e12],
    ['1234T', 'tokens', 1.234e15],
    ['3 septillion', 'tokens', 3e24],
    ['10²⁹', 'FLOP', 1e29],
    ['3×10²⁹ FLOP', 'FLOP', 3e29],
    ['×2.5', 'x per year', 2.5],
    ['×2.5 a year', 'x per year', 2.5],
    ['× 2.5', 'x', 2.5],
    ['1\u202f000\u00a0T', 'tokens', 1e15],
    ['1 quadrillion', 'tokens', 1e15],
    ['1.1T', 'tokens', 1.1e12],
    ['4.35T', 'tokens', 4.35e12],
    ['15bn', 'tokens', 15e9],
    ['7k', 'tokens', 7000],
    ['.5T', 'tokens', 5e11],
    ['−5', 'tokens', -5],
    ['3 x 10^14', 'tokens', 3e14],
    ['250 billion pages', 'pages', 250e9],
    ['7kB', 'bytes', 7000],
    ['7,070 bytes', 'bytes', 7070],
    ['4.2 bytes/token', 'bytes per token', 4.2],
    ['2.5x', 'x per year', 2.5],
    ['2.5×', 'x per year', 2.5],
    ['2.5', 'x per year', 2.5],
    ['2.5x/yr', 'x per year', 2.5],
    ['2.5x per year', 'x per year', 2.5],
    ['2.5x a year', 'x per year', 2.5],
    ['2.5 times a year', 'x per year', 2.5],
    ['2.5 p.a.', 'x per year', 2.5],
    ['5-fold', 'x', 5],
    ['5 times', 'x', 5],
    ['40%', 'share', 0.4],
    ['40', 'share', 0.4],
    ['12.5', 'share', 0.125],
    ['100', 'share', 1],
    // Beyond what is allowed, which `findProblem` says.
    ['250', 'share', 2.5],
    ['40 %', 'share', 0.4],
    ['40 per cent', 'share', 0.4],
    ['0.4', 'share', 0.4],
    ['29%', 'share', 0.29],
    ['0', 'share', 0],
    ['1', 'share', 1],
    ['1e29', 'FLOP', 1e29],
    ['3×10^29 FLOP', 'FLOP', 3e29],
    ['10^29', 'FLOP', 1e29],
    ['1e29 FLOPs', 'FLOP', 1e29],
    ['2030', 'year', 2030],
    ['2031.5', 'year', 2031.5],
    ['2 generations', 'generations', 2],
    ['3.2x', 'tokens per human token', 3.2],
    ['$3,400', 'USD per million tokens', 3400],
    ['USD 3.4k', 'USD per million tokens', 3400],
    ['US$ 0.10 per million tokens', 'USD per million tokens', 0.1],
    ['15 dollars/M', 'USD per million tokens', 15],
    ['3400 USD', 'USD per million tokens', 3400],
    ['2,1', 'x', 2.1],
    ['80,5 trillion', 'tokens', 80.5e12],
    ['×2,25', 'x per year', 2.25],
    ['12,5%', 'share', 0.125],
    ['0,125', 'share', 0.125],
    ['1,2345T', 'tokens', 1.2345e12],
    ['5,25e28', 'FLOP', 5.25e28],
    ['5,25 x 10^28', 'FLOP', 5.25e28],
    ['7,070', 'bytes', 7070],
  ])('%j in %s is %d', (text, unit, value) => {
    expect(parseValue(text, unit)).toEqual({ ok: true, value });
  });

  it.each<[string, Unit]>([
    ['1.5', 'share'],
    ['4e1', 'share'],
    ['40%', 'x per year'],
    ['40%', 'tokens'],
    ['3T', 'x'],
    ['2030s', 'year'],
    ['1,00,0T', 'tokens'],
    ['1,5.2', 'x'],
    ['3 zillion', 'tokens'],
    ['5²', 'x'],
    ['٣٠٠ ألف', 'tokens'],
    ['constructor', 'tokens'],
    ['5 constructor', 'tokens'],
    ['1.2.3', 'x'],
  ])('%j in %s is refused rather than guessed', (text, unit) => {
    expect(parseValue(text, unit).ok).toBe(false);
  });
});

describe('a value in other digits, widths and hidden signs', () => {
  it.each<[kind: string, text: string, unit: Unit, value: number]>([
    ['full-width digits and letters', '３００Ｔ', 'tokens', 3e14],
    ['full-width point and percent sign', '２．５％', 'share', 0.025],
    ['full-width commas', '１，２３４，０００', 'bytes', 1_234_000],
    ['Arabic-Indic digits', '٣٠٠T', 'tokens', 3e14],
    ['an Arabic decimal separator and percent sign', '١٢٫٥٪', 'share', 0.125],
    ['an Arabic thousands separator', '٧٬٠٧٠', 'bytes', 7070],
    ['Persian digits', '۲٫۵', 'x per year', 2.5],
    ['Persian digits in words', '۳۰۰ trillion', 'tokens', 3e14],
    ['Devanagari digits', '३००T', 'tokens', 3e14],
    ['a zero-width space', '3\u200b00T', 'tokens', 3e14],
    ['a zero-width joiner and a byte-order mark', '\ufeff300\u200dT', 'tokens', 3e14],
    ['bidi marks', '\u200f300T\u200e', 'tokens', 3e14],
    ['bidi isolates', '\u2066300 trillion\u2069', 'tokens', 3e14],
    ['a soft hyphen', '300 tril\u00adlion', 'tokens', 3e14],
    ['a no-break space', '300\u00a0trillion', 'tokens', 3e14],
    ['narrow no-break spaces', '1\u202f234\u202f000', 'bytes', 1_234_000],
    ['thin spaces', '1\u2009234\u2009000', 'bytes', 1_234_000],
    ['apostrophes', "1'234'000", 'bytes', 1_234_000],
    ['an apostrophe, which is no decimal point', "1'234T", 'tokens', 1.234e15],
    ['typographic apostrophes', '1’234’000', 'bytes', 1_234_000],
  ])('%s: %j', (_kind, text, unit, value) => {
    expect(parseValue(text, unit)).toEqual({ ok: true, value });
  });

  it('is an interval as well', () => {
    expect(parseInterval('٣٦ – ٦٠\u00a0trillion', 'tokens')).toEqual({
      ok: true,
      interval: [36e12, 60e12],
    });
  });
});

describe('a lone point or comma before three digits and a scale', () => {
  const question = 'Do you mean 1.234 or 1,234 trillion? Write 1.2340 or 1234 trillion.';
  it.each(['1.234T', '1,234T', '1.234 trillion', '1,234 TN tokens', '１．２３４Ｔ', '١٫٢٣٤T'])(
    '%j is asked about',
    (text) => {
      expect(parseValue(text, 'tokens')).toEqual({ ok: false, message: question });
    },
  );

  it.each<[string, Unit, RegExp]>([
    ['12.345B', 'tokens', /12\.345 or 12,345 billion\?/],
    ['250.000bn pages', 'pages', /250\.000 or 250,000 billion\?/],
    ['3.400k', 'USD per million tokens', /3\.400 or 3,400 thousand\?/],
  ])('%j in %s too', (text, unit, words) => {
    const result = parseValue(text, unit);
    expect(result.ok ? '' : result.message).toMatch(words);
  });

  it('is asked about at either end of an interval', () => {
    for (const text of ['1.234T to 2000T', '1T to 1,234T', '1.234-1.5T']) {
      const result = parseInterval(text, 'tokens');
      expect(result.ok ? '' : result.message, text).toBe(question);
    }
  });

  it('is read as what the answer says, whichever was meant', () => {
    expect(parsed('1.2340 trillion', 'tokens')).toBe(1.234e12);
    expect(parsed('1234 trillion', 'tokens')).toBe(1.234e15);
  });

  it('is no question without a scale, where the comma is ours', () => {
    expect(parsed('7,070', 'bytes')).toBe(7070);
    expect(parsed('1.234', 'x')).toBe(1.234);
    expect(parsed('1,234', 'tokens')).toBe(1234);
  });
});

describe('a typed interval', () => {
  it.each<[string, Unit, number, number]>([
    ['1.15 to 3.2', 'x per year', 1.15, 3.2],
    ['1.15–3.2', 'x per year', 1.15, 3.2],
    ['1.15~3.2', 'x per year', 1.15, 3.2],
    ['1.15-3.2x a year', 'x per year', 1.15, 3.2],
    ['1.15 .. 3.2', 'x per year', 1.15, 3.2],
    ['36T-60T', 'tokens', 36e12, 60e12],
    ['36-60T', 'tokens', 36e12, 60e12],
    ['36 to 60 trillion tokens', 'tokens', 36e12, 60e12],
    ['10,5 to 20,5 trillion', 'tokens', 10.5e12, 20.5e12],
    ['36e12 to 60T', 'tokens', 36e12, 60e12],
    ['900 billion to 1.2 trillion', 'tokens', 9e11, 1.2e12],
    ['5000 to 2M', 'tokens', 5000, 2e6],
    ['1e-3-2e-3', 'x', 1e-3, 2e-3],
    ['10 to 40%', 'share', 0.1, 0.4],
    ['10%-40%', 'share', 0.1, 0.4],
    ['0.1 to 0.4', 'share', 0.1, 0.4],
    ['2030-2035', 'year', 2030, 2035],
    ['USD 1,100 to 10,300', 'USD per million tokens', 1100, 10300],
    ['$1k–$10k', 'USD per million tokens', 1000, 10000],
    ['10^28 to 3e29', 'FLOP', 1e28, 3e29],
    ['1.5', 'x', 1.5, 1.5],
    ['3 to 2', 'x', 3, 2],
  ])('%j in %s is %d to %d', (text, unit, low, high) => {
    expect(parseInterval(text, unit)).toEqual({ ok: true, interval: [low, high] });
  });

  it.each(['1 to', 'to 2', '1 to 2 to 3', '1 2', 'banana to 3', '-', '~', '1~2~3'])(
    '%j is refused',
    (text) => {
      expect(parseInterval(text, 'x').ok).toBe(false);
    },
  );

  it('is of percents where a share of it can be nothing else', () => {
    for (const text of ['10 to 40', '10-40%', '10% to 40'])
      expect(parseInterval(text, 'share')).toEqual({ ok: true, interval: [0.1, 0.4] });
    expect(parseInterval('1 to 40', 'share')).toEqual({ ok: true, interval: [0.01, 0.4] });
    expect(parseInterval('0.1 to 1.5', 'share').ok).toBe(false);
  });
});

describe('any text', () => {
  it('is refused in a moment, however long', () => {
    const start = performance.now();
    for (const piece of ['1', ' ', '1 to ', '-', '1,000', 'x', 'e']) {
      for (const unit of units) parseInterval(piece.repeat(100_000), unit);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

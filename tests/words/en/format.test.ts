import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/model/parameters/interval';
import { parameterIds, parameters, type Unit } from '../../../src/model/parameters/parameters';
import {
  formatInterval,
  formatLimits,
  formatTokensLong,
  formatTokensShort,
  formatValue,
  roundedAway,
  speakValue,
  tokenAxisFormat,
  tokensInWords,
} from '../../../src/words/en/format';

describe('a value', () => {
  it.each<[number, Unit, string, string]>([
    [46e12, 'tokens', '46 trillion tokens', '46 trillion tokens'],
    [1.2345e14, 'tokens', '123 trillion tokens', '123 trillion tokens'],
    [1e15, 'tokens', '1 quadrillion tokens', '1 quadrillion tokens'],
    [1.2345e17, 'tokens', '123 quadrillion tokens', '123 quadrillion tokens'],
    [999.9e9, 'tokens', '1 trillion tokens', '1 trillion tokens'],
    [999.9e15, 'tokens', '1 quintillion tokens', '1 quintillion tokens'],
    [5.48e20, 'tokens', '548 quintillion tokens', '548 quintillion tokens'],
    [3e27, 'tokens', '3e27 tokens', '3 times 10 to the power of 27 tokens'],
    [1e11, 'tokens', '100 billion tokens', '100 billion tokens'],
    [2.5e6, 'tokens', '2.5 million tokens', '2.5 million tokens'],
    [1234, 'tokens', '1,230 tokens', '1,230 tokens'],
    [1, 'tokens', '1 token', '1 token'],
    [1, 'bytes per token', '1 byte a token', '1 byte per token'],
    [0, 'tokens', '0 tokens', '0 tokens'],
    [2.738e11, 'pages', '274 billion pages', '274 billion pages'],
    [7072, 'bytes', '7,070 bytes', '7,070 bytes'],
    [3.65, 'bytes per token', '3.65 bytes a token', '3.65 bytes per token'],
    [1.9, 'x per year', '×1.9', '1.9 times a year'],
    [3.1623, 'x', '×3.16', '3.16 times'],
    [1, 'x', '×1', '1 time'],
    [0.2, 'share', '20%', '20 percent'],
    [0.1118, 'share', '11.2%', '11.2 percent'],
    [0.0005, 'share', '0.05%', '0.05 percent'],
    [0.99951, 'share', '99.95%', '99.95 percent'],
    [0.99999, 'share', '99.999%', '99.999 percent'],
    [1, 'share', '100%', '100 percent'],
    [0, 'share', '0%', '0 percent'],
    [1e29, 'FLOP', '1e29 FLOP', '10 to the power of 29 FLOP'],
    [5.4772e28, 'FLOP', '5.48e28 FLOP', '5.48 times 10 to the power of 28 FLOP'],
    [2030, 'year', '2030', '2030'],
    [2026.75, 'year', '2026.75', '2026.75'],
    [2031.5, 'year', '2031.5', '2031.5'],
    [2, 'generations', '2', '2 generations'],
    [1, 'generations', '1', '1 generation'],
    [
      3.16,
      'tokens per human token',
      '3.16 per human token',
      '3.16 synthetic tokens per human token',
    ],
    [3400, 'USD per million tokens', 'USD 3,400', '3,400 US dollars per million tokens'],
    [0.1, 'USD per million tokens', 'USD 0.10', '0.1 US dollars per million tokens'],
    [1, 'USD per million tokens', 'USD 1', '1 US dollar per million tokens'],
    [12.3, 'USD per million tokens', 'USD 12.30', '12.3 US dollars per million tokens'],
  ])('of %d %s is printed %s and spoken %s', (value, unit, printed, spoken) => {
    expect(formatValue(value, unit)).toBe(printed);
    expect(speakValue(value, unit)).toBe(spoken);
  });
});

describe('tokens', () => {
  it('are short on an axis and long in a sentence', () => {
    expect(formatTokensShort(1.2e14)).toBe('120T');
    expect(formatTokensShort(1e15)).toBe('1,000T');
    expect(formatTokensShort(1e11)).toBe('100B');
    expect(formatTokensLong(1.2e14)).toBe('120 trillion tokens');
    expect(formatTokensLong(1.234e14, 2)).toBe('120 trillion tokens');
  });
});

describe('an interval', () => {
  it.each<[Interval, Unit, string]>([
    [[36e12, 60e12], 'tokens', '36 to 60 trillion tokens'],
    [[900e9, 1.2e12], 'tokens', '900 billion to 1.2 trillion tokens'],
    [[500, 2e6], 'tokens', '500 tokens to 2 million tokens'],
    [[1.15, 3.2], 'x per year', '×1.15 to ×3.2'],
    [[0.1, 0.4], 'share', '10% to 40%'],
    [[0.9, 0.9], 'share', '90%'],
    [[1100, 10300], 'USD per million tokens', 'USD 1,100 to 10,300'],
    [[1.15001, 1.15002], 'x per year', '×1.15001 to ×1.15002'],
    [[2030.001, 2030.002], 'year', '2030.001 to 2030.002'],
  ])('%j of %s is printed %s', (interval, unit, printed) => {
    expect(formatInterval(interval, unit)).toBe(printed);
  });
});

describe('the ticks of an axis', () => {
  it.each([
    [[1e11, 1e13, 1e15, 1e18], '100 billion, 10 trillion, 1 quadrillion, 1 quintillion'],
    [[1e21, 1e24, 1e27], '1 sextillion, 1 septillion, 1 octillion'],
    [[0, 5e14, 1e15], '0, 500 trillion, 1,000 trillion'],
    [[0, 5e17, 1e18], '0, 500 quadrillion, 1,000 quadrillion'],
  ])('%j are words', (ticks, text) => {
    expect(ticks.map(tokenAxisFormat(ticks, false)).join(', ')).toBe(text);
  });

  it('are short where there is little room', () => {
    const ticks = [1e9, 1e12, 1e15, 1e18, 1e21, 1e24];
    expect(ticks.map(tokenAxisFormat(ticks)).join(' ')).toBe(
      '1 bil. 1 tril. 1 quad. 1 quint. 1 sext. 1 sept.',
    );
  });

  it('have the words of a reading', () => {
    expect([3.661e14, 1.914e15, 999.9e12].map(tokensInWords)).toEqual([
      ...['366 trillion', '1.91 quadrillion', '1 quadrillion'],
    ]);
  });
});

describe('the limits', () => {
  it.each(parameterIds)('of %s are two values and their unit', (id) => {
    const { limits, unit } = parameters[id];
    expect(formatLimits(limits, unit)).toMatch(
      /^(USD |×)?[\d.,e%]+( \w+)* and ×?[\d.,e%]+( \w+)*$/,
    );
  });

  it('are in words where they are counts', () => {
    expect(formatLimits([1e9, 1e18], 'tokens')).toBe('1 billion and 1 quintillion tokens');
    expect(formatLimits([0.001, 1], 'share')).toBe('0.1% and 100%');
    expect(formatLimits([0, 1e6], 'USD per million tokens')).toBe('USD 0 and 1,000,000');
  });
});

describe('a bound', () => {
  it.each([
    [25.79e9, 'pages', '25.7 billion pages', '25.8 billion pages'],
    [25.8e9, 'pages', '25.8 billion pages', '25.8 billion pages'],
    [0.16, 'share', '16%', '16%'],
    [0.12345, 'share', '12.3%', '12.4%'],
    [0, 'share', '0%', '0%'],
    [2027.126, 'year', '2027.12', '2027.13'],
    [1.2345e29, 'FLOP', '1.23e29 FLOP', '1.24e29 FLOP'],
  ] as const)('of %d %s is at most %s and at least %s', (value, unit, most, least) => {
    expect(formatValue(roundedAway(value, unit, false), unit)).toBe(most);
    expect(formatValue(roundedAway(value, unit, true), unit)).toBe(least);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, readNumber } from '../../src/scenario/number-text';

describe('the text of a number', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [0.35, '0.35'],
    [1.5, '1.5'],
    [20, '20'],
    [100, '100'],
    [1000, '1e3'],
    [1100, '1100'],
    [0.05, '0.05'],
    [0.001, '1e-3'],
    [2026.75, '2026.75'],
    [3e14, '3e14'],
    [36e12, '3.6e13'],
    [1e-7, '1e-7'],
    [1e21, '1e21'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('of %d is %s, both ways', (value, text) => {
    expect(numberText(value)).toBe(text);
    expect(readNumber(text)).toBe(value);
  });

  it('reads back to the same double, in characters of links, never longer than what JavaScript prints', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(value);
        expect(text).toMatch(/^-?[\d.]+(e-?\d+)?$/);
        expect(text.length).toBeLessThanOrEqual(String(value).length);
        expect(readNumber(text)).toBe(value + 0);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it.each([
    ['1e+14', 1e14],
    ['1e 14', 1e14],
    ['3E14', 3e14],
    ['+1.5', 1.5],
    ['.25', 0.25],
    ['5.', 5],
    ['007', 7],
    ['-0', 0],
    ['-3', -3],
    ['1e-999', 0],
  ])('is read liberally: %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    ...['', ' ', '.', 'e5', '1e', '1e5.5', '--1', '1 5', '1,000', '0x10', 'NaN', 'Infinity'],
    ...['1e999', '300T', '1_000', '١', '1e  5', 'banana'],
  ])('is not any text: %j', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

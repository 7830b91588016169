import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from '../../src/scenario/one-line';

it.each([
  ['می\u200cخواهم', 'Persian'],
  ['क्\u200dष', 'Devanagari'],
  ['👩\u200d👩\u200d👧\u200d👦', 'a family'],
  ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'a flag'],
  ['❤\ufe0f', 'a colour'],
  ['e\u0301', 'an accent'],
])('keeps %j as it is: %s', (text) => {
  expect(oneLine(text, 80)).toBe(text);
});

it.each([
  ['  a\n\tb \u2028 c  ', 'a b c'],
  ['safe\u202eexe.gpj\u2066\u0000', 'safeexe.gpj'],
  ['a \u0000 b', 'a b'],
  ['\ud800', ''],
  ['\u200b\u200d\ufeff \u2060', ''],
  ['\u{e0041}', ''],
  ['', ''],
])('makes %j %j', (text, line) => {
  expect(oneLine(text, 80)).toBe(line);
});

it('is cut, with no blank at its end', () => {
  expect(oneLine('aaa bc', 4)).toBe('aaa');
});

it('has nothing to do twice', () => {
  const piece = fc.constantFrom(
    ...[' ', '\u0000', '\u200d', 'a', '\u202e', '\u00a0', '👍', '\ud800', '\u0301', '\ufe0f'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = oneLine(pieces.join(''), 5);
      expect(oneLine(line, 5)).toBe(line);
    }),
    { seed: 7, numRuns: 3000 },
  );
});

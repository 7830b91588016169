import { expect, it } from 'vitest';
import { quote } from '../../../src/words/en/quote';

it('repeats a short text in quotation marks', () => {
  expect(quote('banana')).toBe('“banana”');
  expect(quote('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
});

it('shortens a long one with an ellipsis, and splits no character', () => {
  expect(quote('x'.repeat(41))).toBe(`“${'x'.repeat(39)}…”`);
  expect(quote('👩'.repeat(50))).toBe(`“${'👩'.repeat(39)}…”`);
});

it('lets nothing break the line or turn the direction of writing', () => {
  expect(quote('a\nb\u202ec\u2028d')).toBe('“a\uFFFDb\uFFFDc\uFFFDd”');
});

import { expect, it } from 'vitest';
import { spanInWords } from '../../../src/words/en/span-in-words';

it.each([
  [0, undefined],
  [0.019, undefined],
  [0.03, 'a few weeks'],
  [0.08, 'about a month'],
  [0.5, 'about 6 months'],
  [1.4, 'about 17 months'],
  [1.6, 'about 1.6 years'],
  [17.3, 'about 17 years'],
])('%d years', (years, text) => {
  expect(spanInWords(years)).toBe(text);
});

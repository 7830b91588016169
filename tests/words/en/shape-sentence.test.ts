import { describe, expect, it } from 'vitest';
import { shapeSentence } from '../../../src/words/en/shape-sentence';
import { knownDates, knownForecast } from './known-forecast';

const dates = knownDates([2027.5, 2029.4, 2033.3], 0.02);

describe('the shape sentence', () => {
  it('tells both paths from 2024 to the horizon and where they meet', () => {
    const forecast = knownForecast(dates, dates, {
      years: [2015, 2023.75, 2024, 2024.25, 2039.75, 2040, 2060],
      stock: [1, 2, 3.14e14, 4, 5, 6.06e14, 7],
      demand: [1, 2, 7.21e12, 4, 5, 6.3e16, 7],
    });
    expect(shapeSentence(forecast, 2040)).toBe(
      'From 2024 to 2040 usable text, re-reading included, grows from about 310 trillion to about 610 trillion tokens; what the largest run wants grows from about 7.2 trillion to about 63 quadrillion tokens; in half of the futures they have met by mid 2029.',
    );
    expect(shapeSentence(forecast)).toMatch(/^From 2024 to 2060 .* to about 7 tokens; /);
  });

  it('takes the nearest years that the bands have', () => {
    const forecast = knownForecast(dates, dates, {
      years: [2023.9, 2024.3, 2039],
      stock: [1e12, 2e12, 3e12],
      demand: [1e12, 2e12, 3e12],
    });
    expect(shapeSentence(forecast, 2040)).toMatch(/^From 2023 to 2039 .* from about 1 trillion /);
  });

  it('says when a path falls or stays', () => {
    const forecast = knownForecast(dates, dates, {
      years: [2024, 2040],
      stock: [3e14, 2e14],
      demand: [3.601e13, 3.602e13],
    });
    expect(shapeSentence(forecast)).toMatch(
      /shrinks from about 300 trillion to about 200 trillion tokens; what the largest run wants stays near 36 trillion tokens; /,
    );
  });

  it.each([
    [Infinity, 'in most futures they do not meet before 2100.'],
    [2015, 'in most futures the run wants more from the start, in 2015.'],
    [2045.9, 'in half of the futures they have met by late 2045.'],
  ])('ends with a median of %d', (median, end) => {
    const exhaustion = knownDates([median, median, median], 0);
    expect(shapeSentence(knownForecast(exhaustion, dates)).endsWith(`; ${end}`)).toBe(true);
  });
});

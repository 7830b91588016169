import { describe, expect, it } from 'vitest';
import { chartFrame, yearScale } from '../../../src/chart/frame';
import { futureLayers } from '../../../src/chart/marks/futures';
import { futureDates } from '../../../src/chart/future-dates';
import { textWidth } from '../../../src/chart/place-labels';
import type { Shape } from '../../../src/chart/shape';
import { dateAt, type Forecast } from '../../../src/model/engines/forecast';
import { baseline } from '../../../src/model/parameters/assumptions';
import { answerOf } from '../../../src/words/en/answer';
import { certainDates, knownDates, knownForecast } from '../../words/en/known-forecast';
import { numbersOf, presetForecasts } from '../preset-forecasts';

const drawn = (forecast: Forecast, width = 760, horizon = 2040) => {
  const frame = chartFrame(width);
  const x = yearScale(frame, [2020, horizon]);
  const { layers } = futureLayers(forecast, frame, x, textWidth, 0);
  const shapes = Object.fromEntries(layers.map((layer) => [layer.role, layer.shapes]));
  return { frame, x, shapes, solid: dotsOf(shapes.future), pale: palest(shapes) };
};
/** Those that are not solid, the ones that never happen last. */
const palest = (shapes: Readonly<Record<string, readonly Shape[]>>) => [
  ...dotsOf(shapes['pale-future']),
  ...dotsOf(shapes['never-future']),
];
/** [x, y] of each dot. */
const dotsOf = ([shape]: readonly Shape[] = []): [number, number][] =>
  shape?.kind === 'path'
    ? shape.d
        .split('h0')
        .filter((dot) => dot !== '')
        .map((dot) => numbersOf(dot) as [number, number])
    : [];
const wordsOf = (forecast: Forecast, width = 760, horizon = 2040): string[] => {
  const { shapes } = drawn(forecast, width, horizon);
  return [...(shapes['strip-label'] ?? []), ...(shapes['interval-label'] ?? [])].map(
    ({ text = '' }) => text,
  );
};

describe.each(presetForecasts)('the futures of $name', ({ forecast, horizon }) => {
  it.each([300, 360, 760])(
    'are 100 dots, %i pixels wide, as many solid as the answer says',
    (width) => {
      const { solid, pale, frame } = drawn(forecast, width, horizon);
      expect(solid.length + pale.length).toBe(100);
      const { futures } = answerOf(forecast, baseline);
      const counts = [
        ...futures
          .replace('Of 100', '')
          .matchAll(/(\d+) (before|from|within|by|this|in|later|not)/g),
      ];
      const middle = counts.find(([, , word]) => /from|within|by|this|in/.test(word ?? ''));
      expect([futures, solid.length]).toEqual([futures, Number(middle?.[1])]);
      expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(100);
      expect(wordsOf(forecast, width, horizon).join('; ')).toContain(`${solid.length} futures: `);
      for (const [at, y] of [...solid, ...pale]) {
        expect(at > 0 && at < width && y > 0 && y < frame.height).toBe(true);
      }
    },
  );

  it.each([300, 360, 760, 1100])('stand over their own years, %i pixels wide', (width) => {
    const { solid, pale, x, frame } = drawn(forecast, width, horizon);
    const all = [...solid, ...pale];
    expect(new Set(all.map(String)).size).toBe(100);
    const { exhaustion } = forecast;
    const dates = futureDates(exhaustion, Math.round(100 * exhaustion.never)).filter(
      (date) => date >= 2020 && date <= horizon,
    );
    const inside = all
      .map(([at]) => at)
      .filter((at) => at > frame.plot.left && at < frame.plot.right)
      .sort((a, b) => a - b);
    // One span for all columns, which whole years begin.
    const step = [0.5, 1, 2, 4, 5].find((years) => {
      const column = (date: number) => Math.floor((date - 2020) / years);
      return dates.every(
        (date, i) => column(x.invert(inside[i] ?? NaN)) === column(Math.min(date, horizon - 1e-6)),
      );
    });
    expect(inside).toHaveLength(dates.length);
    expect(step).toBeDefined();
    // The date has half of them on its left, but for those of its own column.
    const date = dateAt(exhaustion, 0.5);
    if (date >= horizon || date <= 2020) return;
    const start = 2020 + Math.floor((date - 2020) / (step ?? 1)) * (step ?? 1);
    const own = inside.filter((at) => at > x(start) && at < x(start + (step ?? 1))).length;
    const left = all.filter(([at]) => at < x(date)).length;
    expect(Math.abs(left - 50)).toBeLessThanOrEqual(own);
  });
});

describe('the futures where nothing is uncertain', () => {
  // Hours before New Year too, which lies at the edge of two columns.
  it.each([2029.17, 2034.9999])('stand around their one date, %s, half to its left', (date) => {
    for (const width of [300, 360, 760]) {
      const one = knownForecast(certainDates(date), certainDates(date));
      const { solid, pale, x, frame } = drawn(one, width);
      expect([solid.length, pale.length]).toEqual([100, 0]);
      expect(new Set(solid.map(String)).size).toBe(100);
      // But for a row that is not full.
      expect(Math.abs(solid.filter(([at]) => at < x(date)).length - 50)).toBeLessThanOrEqual(2);
      for (const [at, y] of solid) {
        expect(Math.abs(at - x(date))).toBeLessThan(12);
        expect(y > frame.strip.top && y < frame.strip.bottom).toBe(true);
      }
    }
  });
});

const known = (dates: [number, number, number], never: number, by2015 = 0): Forecast =>
  knownForecast(knownDates(dates, never, by2015), knownDates(dates, never));

describe('the words of the futures', () => {
  it('say what a dot is, and where those are that lie outside the years shown', () => {
    expect(wordsOf(known([2027.2, 2029, 2044], 0.03))).toEqual([
      '100 futures: when it happens',
      expect.stringMatching(/^3 not this century$/),
      expect.stringMatching(/^\d+ after 2040$/),
      expect.stringMatching(/^\d+ before 2020$/),
      '80 futures: 2027 to 2043',
    ]);
  });

  it('are right where it never ends, where it has ended, and where none of it is shown', () => {
    expect(wordsOf(known([2031, 2045, Infinity], 0.21))).toContain('69 futures: 2031 on');
    expect(wordsOf(known([2015, 2023, 2026.5], 0, 0.12))).toContain(
      '90 futures: by the end of 2026',
    );
    expect(wordsOf(known([2029.1, 2029.4, 2029.9], 0))).toContain('80 futures: 2029');
    const beyond = drawn(known([2050, 2060, 2070], 0));
    expect(beyond.shapes['interval-bar']).toEqual([]);
    expect(wordsOf(known([Infinity, Infinity, Infinity], 1))).not.toContain(
      '0 futures: this century',
    );
  });
});

describe('the date with synthetic text', () => {
  it('is a diamond where it says something else', () => {
    const same = knownForecast(
      knownDates([2027, 2029.1, 2036], 0),
      knownDates([2027, 2029.2, 2036], 0),
    );
    expect(drawn(same).shapes['synthetic-date']).toEqual([]);
    const other = knownForecast(
      knownDates([2027, 2029.1, 2036], 0),
      knownDates([2027, 2031, 2036], 0),
    );
    expect(drawn(other).shapes['synthetic-date']).toHaveLength(1);
    expect(drawn(other).shapes['synthetic-label']).toMatchObject([
      { text: 'with machine-written text' },
    ]);
    // Under the words of the bracket, or above the strip; where neither has room for the name there is no diamond either.
    const { x, frame } = drawn(other);
    const layers = (width: number, isTaken: boolean) => {
      const small = chartFrame(width);
      const scale = yearScale(small, [2020, 2040]);
      const drawnLayers = futureLayers(other, small, scale, textWidth, 0, isTaken).layers;
      return drawnLayers.filter(({ role }) => role.startsWith('synthetic')).map((l) => l.shapes);
    };
    expect(layers(760, false)[0]).toMatchObject([
      { d: `M${Math.round(x(2031) * 10) / 10},${frame.strip.bottom + 24}l5,5l-5,5l-5,-5z` },
    ]);
    expect(layers(760, true)[0]).toMatchObject([
      { d: `M${Math.round(x(2031) * 10) / 10},${frame.strip.top - 17}l5,5l-5,5l-5,-5z` },
    ]);
    expect(layers(300, true)).toEqual([[], []]);
    const beyond = knownForecast(
      knownDates([2027, 2029.1, 2036], 0),
      knownDates([2027, Infinity, 2036], 0),
    );
    expect(drawn(beyond).shapes['synthetic-date']).toEqual([]);
  });
});

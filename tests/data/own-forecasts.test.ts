// The newest of the stored forecasts of this model is what it says now, so that it cannot go stale.
import { describe, expect, it } from 'vitest';
import { type OwnDate, ownForecasts } from '../../src/data/evidence';
import { engine } from '../../src/model/engines/engine';
import type { DateSummary, Forecast } from '../../src/model/engines/forecast';
import { dateSpread } from '../../src/model/engines/human-dates';
import { settledSamples } from '../../src/model/sampling/sample-counts';
import { createDesign } from '../../src/model/sampling/sample-design';
import { type PresetId, presets } from '../../src/scenario/presets';
import { formatDate } from '../../src/words/dates';

const newest = ownForecasts.at(-1);
const years = (newest?.demand ?? []).map(({ year }) => year);
const design = createDesign(settledSamples);
const forecast = (preset: PresetId): Forecast =>
  engine(presets[preset].assumptions, design, Float64Array.from(years));
const baseline = forecast('baseline');
const selfGrading = forecast('selfGrading');
const ungradedLoop = forecast('ungradedLoop');

const date = (year: number): number => Number(year.toFixed(3));
function stored(dates: DateSummary): OwnDate {
  const { p10, median, p90, never } = dateSpread(dates);
  const [from, middle, to] = [date(p10), date(median), date(p90)];
  return { p10: from, median: middle, p90: to, never: Number(never.toFixed(4)) };
}
/** A row of the bands of demand: 0, 2 and 4 are 5%, the median and 95%. */
const tokens = (row: number, i: number): number =>
  Number((baseline.bands.demand[row * years.length + i] ?? NaN).toPrecision(3));

describe('the newest own forecast', () => {
  it('is what this version says', () => {
    expect(newest).toEqual({
      id: 'v1',
      released: null,
      human: stored(baseline.exhaustion),
      stretched: stored(baseline.stretched),
      selfGrading: stored(selfGrading.stretched),
      ungradedLoop: stored(ungradedLoop.stretched),
      demand: years.map((year, i) => ({
        year,
        p5: tokens(0, i),
        median: tokens(2, i),
        p95: tokens(4, i),
      })),
    });
  });

  it('reads as the page reads', () => {
    const pairs: [OwnDate | undefined, DateSummary][] = [
      [newest?.human, baseline.exhaustion],
      [newest?.stretched, baseline.stretched],
      [newest?.selfGrading, selfGrading.stretched],
      [newest?.ungradedLoop, ungradedLoop.stretched],
    ];
    for (const [own, dates] of pairs) {
      const exact = dateSpread(dates);
      for (const level of ['p10', 'median', 'p90'] as const) {
        expect(formatDate(own?.[level] ?? NaN)).toBe(formatDate(exact[level]));
      }
    }
  });
});

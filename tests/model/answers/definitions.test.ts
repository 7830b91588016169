import { describe, expect, it } from 'vitest';
import { baseline } from '../../../src/model/parameters/assumptions';
import { definedAs, definitionDates, definitionIds } from '../../../src/model/answers/definitions';
import { dateSpread, humanDates } from '../../../src/model/engines/human-dates';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { presets } from '../../../src/scenario/presets';
import { withIntervals } from '../reference-scenarios';

const design = createDesign(256);
const rows = definitionDates(baseline, design);

describe('definitions side by side', () => {
  it('are five, each read once and repeatedly', () => {
    expect(rows.map(({ definition }) => definition)).toEqual([...definitionIds]);
    for (const { once, repeated } of rows) {
      for (const { p10, median, p90, never } of [once, repeated]) {
        expect(p10).toBeLessThan(median);
        expect(median).toBeLessThan(p90);
        expect(never).toBeLessThan(0.05);
      }
      expect(repeated.median).toBeGreaterThan(once.median);
    }
  });

  it('run out later the more they hold', () => {
    const medianOf = (wanted: string): number =>
      rows.find(({ definition }) => definition === wanted)?.repeated.median ?? NaN;
    expect(medianOf('indexedWeb')).toBeGreaterThan(medianOf('commonCrawl'));
    expect(medianOf('wholeWeb')).toBeGreaterThan(medianOf('indexedWeb'));
    expect(medianOf('withPrivateText')).toBeGreaterThan(medianOf('indexedWeb'));
    expect(medianOf('withMedia')).toBeGreaterThan(medianOf('withPrivateText'));
  });

  it('are the presets where these say the same', () => {
    const datesOf = (preset: 'collectedOnce' | 'everythingUnlocked' | 'baseline') =>
      dateSpread(humanDates(presets[preset].assumptions, design));
    expect(rows[0]?.once).toEqual(datesOf('collectedOnce'));
    expect(rows[1]?.repeated).toEqual(datesOf('baseline'));
    expect(rows[4]?.repeated).toEqual(datesOf('everythingUnlocked'));
  });

  it('take the shares of the assumptions where these use any, and none where the definition has none', () => {
    const assumptions = withIntervals(baseline, {
      privateTextShare: [0.05, 0.2],
      mediaShare: [0.1, 0.1],
    });
    const { intervals } = definedAs(assumptions, 'withMedia', true);
    expect(intervals.privateTextShare).toEqual([0.05, 0.2]);
    expect(intervals.mediaShare).toEqual([0.1, 0.1]);
    for (const definition of ['commonCrawl', 'indexedWeb', 'wholeWeb'] as const) {
      const { intervals: bare } = definedAs(assumptions, definition, true);
      expect([bare.privateTextShare, bare.mediaShare]).toEqual([
        [0, 0],
        [0, 0],
      ]);
    }
    expect(definedAs(assumptions, 'withPrivateText', false).intervals.repetition).toEqual([1, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Assumptions, baseline } from '../../../src/model/parameters/assumptions';
import { definedAs, definitionDates, definitionIds } from '../../../src/model/answers/definitions';
import { dateSpread, humanDates } from '../../../src/model/engines/human-dates';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { presets } from '../../../src/scenario/presets';
import { withIntervals } from '../reference-scenarios';

const design = createDesign(256);
const settled = humanDates(baseline, createDesign(1024));
const rows = definitionDates(baseline, design, settled);

describe('definitions side by side', () => {
  it('are five, each read once and repeatedly', () => {
    expect(rows.map(({ definition }) => definition)).toEqual([...definitionIds]);
    for (const { once, repeated } of rows) {
      for (const { p10, median, p90, never } of [once, repeated]) {
        expect(p10).toBeLessThan(median);
        expect(median).toBeLessThan(p90);
        // With media it is the largest; the specification has 5.3% for the preset.
        expect(never).toBeLessThan(0.07);
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
    const datesOf = (assumptions: Assumptions) => dateSpread(humanDates(assumptions, design));
    expect(rows[0]?.once).toEqual(datesOf(presets.collectedOnce.assumptions));
    // The definition in use has the digits of the forecast beside it.
    expect(rows[1]?.repeated).toEqual(dateSpread(settled));
    expect(datesOf(baseline)).not.toEqual(dateSpread(settled));
    expect(definedAs(baseline, 'withMedia', true)).toEqual(presets.everythingUnlocked.assumptions);
    expect(rows[4]?.repeated).toEqual(datesOf(presets.everythingUnlocked.assumptions));
  });

  it('take the shares of the assumptions where these use any, and none where the definition has none', () => {
    const assumptions = withIntervals(baseline, {
      privateTextShare: [0.05, 0.2],
      mediaShare: [0.1, 0.1],
    });
    const { intervals } = definedAs(assumptions, 'withMedia', true);
    expect(intervals.privateTextShare).toEqual([0.05, 0.2]);
    expect(intervals.mediaShare).toEqual([0.1, 0.1]);
    // With media in the stock all tokens of a run count, without them those of text.
    expect(intervals.textShare).toEqual([1, 1]);
    expect(definedAs(assumptions, 'withPrivateText', true).intervals.textShare).toEqual(
      baseline.intervals.textShare,
    );
    for (const definition of ['commonCrawl', 'indexedWeb', 'wholeWeb'] as const) {
      const { intervals: bare } = definedAs(assumptions, definition, true);
      expect([bare.privateTextShare, bare.mediaShare]).toEqual([
        [0, 0],
        [0, 0],
      ]);
    }
    expect(definedAs(assumptions, 'withPrivateText', false).intervals.repetition).toEqual([1, 1]);
  });

  it('lead back: what one definition sets, the next takes away', () => {
    for (const [from, isRepeated] of [
      ['withMedia', true],
      ['withMedia', false],
      ['commonCrawl', false],
    ] as const) {
      const taken = definedAs(baseline, from, isRepeated);
      expect(definedAs(taken, 'indexedWeb', true)).toEqual(baseline);
      // So that every line says the same whichever is in use.
      for (const to of definitionIds)
        expect(definedAs(taken, to, true)).toEqual(definedAs(baseline, to, true));
    }
    // Runs of text alone, as the paper has them, stay such.
    const { assumptions } = presets.epoch2024;
    expect(definedAs(assumptions, 'indexedWeb', true)).toEqual(assumptions);
  });
});

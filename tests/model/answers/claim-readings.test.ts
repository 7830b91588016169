import { describe, expect, it } from 'vitest';
import { claims, type NearestReading, type Presupposed } from '../../../src/data/evidence';
import { baseline } from '../../../src/model/parameters/assumptions';
import { humanDates } from '../../../src/model/engines/human-dates';
import { claimChance, claimEvent } from '../../../src/model/answers/claim-events';
import {
  checkClaim,
  claimDates,
  datesBeside,
  isReadAs,
  readAs,
  type Reading,
  readings,
  supposing,
} from '../../../src/model/answers/claim-readings';
import { recordEndBefore } from '../../../src/model/timeline/training-record';
import { presets } from '../../../src/scenario/presets';
import { engine } from '../../../src/model/engines/engine';
import { probabilityBy } from '../../../src/model/engines/forecast';
import { createDesign } from '../../../src/model/sampling/sample-design';

const design = createDesign(256);
const dates = claimDates(baseline, design);

describe('what a claim says of the date', () => {
  const none = null;
  it.each<[string, Parameters<typeof claimEvent>[0], ReturnType<typeof claimEvent>]>([
    [
      'a year',
      { value: 2028, low: none, high: none },
      { kind: 'by', year: 2029, alsoBy: undefined },
    ],
    [
      'part of a year',
      { value: 2029.5, low: none, high: none },
      { kind: 'by', year: 2030, alsoBy: undefined },
    ],
    [
      'an interval with a middle',
      { value: 2028, low: 2026, high: 2032 },
      { kind: 'by', year: 2029, alsoBy: 2033 },
    ],
    [
      'an interval without one',
      { value: none, low: 2023, high: 2025 },
      { kind: 'by', year: 2026, alsoBy: undefined },
    ],
    [
      'an interval that ends in its middle',
      { value: 2026, low: 2024, high: 2026 },
      { kind: 'by', year: 2027, alsoBy: undefined },
    ],
    ['no earlier year', { value: none, low: 2030, high: none }, { kind: 'after', year: 2030 }],
    ['no year', { value: none, low: none, high: none }, { kind: 'none' }],
  ])('%s', (_, claim, event) => {
    expect(claimEvent(claim)).toEqual(event);
  });

  it('is as our reading of every claim has it', () => {
    const events = Object.fromEntries(claims.map((claim) => [claim.id, claimEvent(claim)]));
    expect(events.musk2025).toEqual({ kind: 'by', year: 2025, alsoBy: undefined });
    expect(events.sutskever2024).toEqual({ kind: 'by', year: 2025, alsoBy: undefined });
    expect(events.epoch2024).toEqual({ kind: 'by', year: 2029, alsoBy: 2033 });
    // "Before 2026" is tested by 1 January 2026.
    expect(events.epoch2022).toEqual({ kind: 'by', year: 2026, alsoBy: undefined });
    expect(events.aiindex2024).toEqual({ kind: 'by', year: 2025, alsoBy: undefined });
    // "At some point" and "none judged decisive" are no dates.
    expect(events.sutskever2025).toEqual({ kind: 'none' });
    expect(events.epoch2025).toEqual({ kind: 'none' });
    expect(events.epoch2024_private).toEqual({ kind: 'by', year: 2030, alsoBy: undefined });
    expect(events.epoch2024_2030).toEqual({ kind: 'after', year: 2030 });
    for (const { id, kind, value, low, high } of claims) {
      const isSilent = value === null && low === null && high === null;
      expect(events[id]?.kind === 'none', id).toBe(isSilent);
      if (kind === 'probability') expect(isSilent, id).toBe(true);
    }
  });
});

describe('the readings', () => {
  it('are 24, all different, each another scenario', () => {
    expect(readings).toHaveLength(24);
    expect(new Set(readings.map((reading) => JSON.stringify(reading))).size).toBe(24);
    const scenarios = readings.map((reading) => JSON.stringify(readAs(baseline, reading)));
    expect(new Set(scenarios).size).toBe(24);
  });

  it('change what they say, and nothing else', () => {
    for (const reading of readings) {
      const { stockDefinition, intervals } = readAs(baseline, reading);
      expect(stockDefinition).toBe(reading.text);
      expect(intervals.computeWeight).toEqual(reading.demand === 'compute' ? [1, 1] : [0, 0]);
      const { qualityShare, repetition } = baseline.intervals;
      expect(intervals.qualityShare).toEqual(reading.quality === 'all' ? [1, 1] : qualityShare);
      expect(intervals.repetition).toEqual(reading.use === 'once' ? [1, 1] : repetition);
      expect({ ...intervals, computeWeight: 0, qualityShare: 0, repetition: 0 }).toEqual({
        ...baseline.intervals,
        computeWeight: 0,
        qualityShare: 0,
        repetition: 0,
      });
    }
  });
});

describe('one reading', () => {
  const collected = readings.find(
    ({ text, quality, use, demand }) =>
      text === 'commonCrawl' && quality === 'all' && use === 'once' && demand === 'compute',
  );
  if (!collected) throw new Error('no such reading');
  const there = readAs(baseline, collected);

  it('leads to any other, as from the start', () => {
    for (const reading of readings) {
      expect(readAs(there, reading)).toEqual(readAs(baseline, reading));
    }
  });

  it('is known where it is in use, and is no other', () => {
    expect(readings.filter((reading) => isReadAs(there, reading))).toEqual([collected]);
    expect(readings.filter((reading) => isReadAs(baseline, reading))).toEqual([]);
  });

  it('in use has the digits of the forecast, all others their own', () => {
    const { present } = claimDates(there, createDesign(32));
    const apart = claimDates(there, design);
    const beside = datesBeside(there, present, apart);
    expect(beside.present).toBe(present);
    readings.forEach((reading, k) => {
      expect(beside.byReading[k]).toBe(reading === collected ? present : apart.byReading[k]);
    });
  });
});

describe('the chance of a claim', () => {
  it('is that of the forecast of each reading', () => {
    const check = checkClaim({ kind: 'by', year: 2029, alsoBy: 2033 }, dates);
    if (!('present' in check)) throw new Error('no chance');
    const chancesOf = (assumptions: typeof baseline) => {
      const { exhaustion } = engine(assumptions, design, new Float64Array());
      return { chance: probabilityBy(exhaustion, 2029), also: probabilityBy(exhaustion, 2033) };
    };
    expect(check.present).toEqual(chancesOf(baseline));
    expect(check.byReading.map(({ reading }) => reading)).toEqual(readings);
    for (const { reading, chance, also } of check.byReading.slice(0, 24)) {
      expect({ chance, also }).toEqual(chancesOf(readAs(baseline, reading)));
    }
  });

  it('that it has not happened is what is left', () => {
    const [by, after] = [
      checkClaim({ kind: 'by', year: 2030, alsoBy: undefined }, dates),
      checkClaim({ kind: 'after', year: 2030 }, dates),
    ];
    if (!('present' in by) || !('present' in after)) throw new Error('no chance');
    expect(by.present.chance + after.present.chance).toBeCloseTo(1, 12);
    expect(after.least.reading).toEqual(by.most.reading);
    expect(after.present.also).toBeUndefined();
  });

  it('lies between those of the least and the most favourable reading', () => {
    for (const claim of claims) {
      const check = checkClaim(claimEvent(claim), dates);
      if (!('present' in check)) continue;
      const chances = check.byReading.map(({ chance }) => chance);
      const [smallest, largest] = [Math.min(...chances), Math.max(...chances)];
      expect(check.least.chance).toBe(
        smallest < 0.01 ? Math.min(0.01, check.least.chance) : smallest,
      );
      expect(check.most.chance).toBe(largest > 0.99 ? Math.max(0.99, check.most.chance) : largest);
      for (const chance of chances) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    }
  });

  it('that text had run out by the end of 2024 is best read as good text that was collected, read once', () => {
    const check = checkClaim({ kind: 'by', year: 2025, alsoBy: undefined }, dates);
    if (!('present' in check)) throw new Error('no chance');
    expect(check.present.chance).toBeCloseTo(0.0056, 3);
    expect(check.most.reading).toMatchObject({
      text: 'commonCrawl',
      quality: 'filtered',
      use: 'once',
    });
    expect(check.most.chance).toBeGreaterThan(0.3);
    expect(check.least.chance).toBeLessThan(0.01);
  });

  it('is named under the reading nearest to its words where several are told alike', () => {
    const event = { kind: 'by', year: 2025, alsoBy: undefined } as const;
    const least = (nearest: NearestReading | null) => {
      const check = checkClaim(event, dates, nearest);
      if (!('present' in check)) throw new Error('no chance');
      return check.least;
    };
    const usual = { text: 'indexedWeb', quality: 'filtered', use: 'repeated', demand: 'past-sets' };
    const open: NearestReading = { text: null, quality: null, use: null, demand: null };
    const small = readings.filter(
      (_, k) => probabilityBy(dates.byReading[k] ?? dates.present, 2025) < 0.005,
    );
    expect(small.length).toBeGreaterThan(8);
    for (const reading of small) expect(least(reading).reading).toEqual(reading);
    const rest: Partial<Reading> = { quality: 'filtered', demand: 'past-sets' };
    expect(least({ ...open, text: 'wholeWeb' }).reading).toMatchObject({
      ...rest,
      text: 'wholeWeb',
    });
    expect(least(open)).toEqual(least(null));
    // The usual reading itself is told as 1 in 100: the nearest to it of those that are told as fewer.
    expect(least(null).reading).toEqual({ ...usual, quality: 'all' });
    // Words do not outweigh odds that are told apart.
    const most = (nearest: NearestReading | null) => {
      const check = checkClaim(event, dates, nearest);
      return 'present' in check ? check.most.chance : NaN;
    };
    expect(most({ ...open, text: 'wholeWeb' })).toBe(most(null));
  });

  it('is that with private text or media where it presupposes them', () => {
    const chance = (id: string) => {
      const claim = claims.find((each) => each.id === id);
      if (!claim) throw new Error(id);
      const event = claimEvent(claim);
      if (event.kind === 'none') throw new Error(id);
      const under = (presupposed: Presupposed | null) =>
        claimChance(event, humanDates(supposing(baseline, presupposed), design)).chance;
      return [under(null), under(claim.presupposes)] as const;
    };
    const [publicText, withPrivate] = chance('epoch2024_private');
    expect(withPrivate).toBeLessThan(publicText - 0.1);
    // That it has not run out becomes likelier.
    const [textAlone, withMedia] = chance('epoch2024_2030');
    expect(withMedia).toBeGreaterThan(textAlone + 0.1);
    expect(supposing(baseline, null)).toBe(baseline);
    expect(supposing(baseline, 'media').intervals).toEqual({
      ...baseline.intervals,
      mediaShare: [1, 1],
      textShare: [1, 1],
    });
  });

  it('about the past is tested with the record, whatever the anchor', () => {
    const early = presets.epoch2024.assumptions;
    const known = { ...early, demandAnchorYear: baseline.demandAnchorYear };
    const [told, ofItself, withRecord] = [
      claimDates(early, design).present,
      humanDates(early, design),
      humanDates(known, design),
    ];
    const end = recordEndBefore(Infinity).year;
    expect(early.demandAnchorYear).toBeLessThan(end);
    for (let year = 2015; year <= 2035; year += 0.25) {
      const expected = year <= end ? withRecord : ofItself;
      expect(probabilityBy(told, year), `${year}`).toBe(probabilityBy(expected, year));
    }
    // It makes a difference, and none where the anchor is after the record.
    expect(probabilityBy(withRecord, 2025)).not.toBe(probabilityBy(ofItself, 2025));
    expect(claimDates(baseline, design).present).toEqual(humanDates(baseline, design));
    // The forecast beside it is not believed about the past either.
    const beside = datesBeside(early, ofItself, claimDates(early, design));
    expect(probabilityBy(beside.present, 2025)).toBe(probabilityBy(withRecord, 2025));
    expect(probabilityBy(beside.present, 2030)).toBe(probabilityBy(ofItself, 2030));
  });

  it('is none where it gives no year', () => {
    expect(checkClaim({ kind: 'none' }, dates)).toEqual({ event: { kind: 'none' } });
  });

  it('of a year beyond the model is that of its end', () => {
    const check = checkClaim({ kind: 'by', year: 2150, alsoBy: undefined }, dates);
    expect('present' in check && check.present.chance).toBe(probabilityBy(dates.present, 2100));
  });
});

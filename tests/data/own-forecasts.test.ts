// The stored forecasts of this model are what the engine of their version says: the newest cannot go stale, and none that was
// released can be changed.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recordedOn, releasedFile } from '../../scripts/freeze-version';
import {
  askedOf,
  datesFile,
  ownForecast,
  type Stored,
  withPresent,
} from '../../scripts/own-forecast';
import { onRecord, ownForecasts, reviews } from '../../src/data/evidence';
import {
  type FrozenEngine,
  type LinkForecasts,
  loadEngine,
} from '../../src/model/engines/frozen-engine';
import { calendarYear } from '../../src/model/timeline/calendar-year';
import * as linkEngine from '../../src/scenario/link-engine';
import { linkVersion } from '../../src/scenario/migrations';
import { formatDate } from '../../src/words/en/dates';

const released = JSON.parse(readFileSync(releasedFile, 'utf8')) as Record<string, string>;
/** The present engine, which runs each link once. */
const ran = new Map<string, LinkForecasts>();
const present: FrozenEngine = {
  version: linkEngine.version,
  forecastLink(query, samples, years) {
    const key = [query, samples, years].join();
    const forecasts = ran.get(key) ?? linkEngine.forecastLink(query, samples, years);
    ran.set(key, forecasts);
    return forecasts;
  },
};
const stored = ownForecasts.map((dates, i): Stored => {
  const byYear = onRecord[i];
  if (!byYear) throw new Error(`There is nothing on record of ${dates.id}.`);
  return { dates, byYear };
});
const newest = stored.at(-1);
if (!newest) throw new Error('There is no forecast of our own.');

describe('the forecasts on record', () => {
  it.each(stored)(
    '$dates.id is what its version says (not yet released: npm run own)',
    async (entry) => {
      const { id } = entry.dates;
      const engines = [
        ...(id === `v${linkVersion}` ? [present] : []),
        ...(id in released
          ? [await loadEngine(Number(id.slice(1)), `${pathToFileURL('public/engines').href}/`)]
          : []),
      ];
      expect(engines).not.toEqual([]);
      for (const engine of engines) expect(ownForecast(engine, askedOf(entry))).toEqual(entry);
    },
  );

  it('are one of each version, with its day once it is released', () => {
    const versions = Array.from({ length: linkVersion }, (_, i) => `v${i + 1}`);
    expect(ownForecasts.map(({ id }) => id)).toEqual(versions);
    expect(onRecord.map(({ id }) => id)).toEqual(versions);
    for (const { id, released: day } of ownForecasts)
      expect([id, day !== null]).toEqual([id, id in released]);
  });

  it('each come of a review before it', () => {
    for (const { id, released: day } of ownForecasts) {
      const review = reviews.find(({ version }) => version === id);
      expect(review, id).toBeDefined();
      if (review && day !== null) expect(review.date <= day).toBe(true);
    }
  });

  it('get their day by the release, once, and the next version an entry of its own', () => {
    const text = readFileSync(datesFile, 'utf8').replace(
      /"released": "[^"]+"/g,
      '"released": null',
    );
    const frozen = recordedOn(text, newest.dates.id, '2026-12-01');
    const entries = JSON.parse(frozen) as typeof ownForecasts;
    expect(entries.at(-1)).toEqual({ ...newest.dates, released: '2026-12-01' });
    expect(() => recordedOn(frozen, newest.dates.id, '2027-01-01')).toThrow('npm run own');
    const next = { ...newest.dates, id: 'v99' };
    expect(withPresent(entries, next)).toEqual([...entries, next]);
    expect(withPresent([...entries, newest.dates], next).slice(0, -1)).toEqual([
      ...entries,
      newest.dates,
    ]);
  });
});

describe('the log of reviews', () => {
  // The first review is told in full in the list of changes.
  const changelog = readFileSync('CHANGELOG.md', 'utf8').replaceAll(/\s+/g, ' ');

  it('has the steps of the list of changes, which lead from what was said before to what is on record', () => {
    for (const { version, before, weighed } of reviews) {
      for (const { what, before: from, after } of weighed) {
        expect(changelog).toMatch(
          new RegExp(`\\| \\w+\\. ${what} \\| ${from.toFixed(2)} \\| ${after.toFixed(2)} \\|`),
        );
      }
      const steps = [before.median, ...weighed.map(({ after }) => after)];
      expect(weighed.map((step) => step.before)).toEqual(steps.slice(0, -1));
      const dates = ownForecasts.find(({ id }) => id === version)?.human;
      expect(dates?.median.toFixed(2)).toBe(steps.at(-1)?.toFixed(2));
      expect(changelog).toContain(
        `Before: median ${before.median.toFixed(2)} (${formatDate(before.median)}), 80% interval ${before.p10.toFixed(2)} to ${before.p90.toFixed(2)}, ${(before.never * 100).toFixed(1)}% not before 2100`,
      );
    }
  });

  it('is in order', () => {
    const days = reviews.map(({ date }) => calendarYear(date));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });
});

it('reads as the page reads, which has more digits', () => {
  const exact = ownForecast(present, askedOf(newest), 12).dates;
  for (const kind of ['human', 'stretched', 'selfGrading', 'ungradedLoop'] as const) {
    for (const level of ['p10', 'median', 'p90'] as const) {
      expect(formatDate(newest.dates[kind][level]), kind).toBe(formatDate(exact[kind][level]));
    }
  }
});

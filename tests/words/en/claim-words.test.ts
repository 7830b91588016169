import { describe, expect, it } from 'vitest';
import { claims } from '../../../src/data/evidence';
import { baseline } from '../../../src/model/parameters/assumptions';
import { claimEvent } from '../../../src/model/answers/claim-events';
import {
  checkClaim,
  claimDates,
  type Reading,
  readings,
} from '../../../src/model/answers/claim-readings';
import { createDesign } from '../../../src/model/sampling/sample-design';
import type { ValueFound, ValueNeeded } from '../../../src/model/answers/value-needed';
import {
  citationOf,
  citationText,
  claimSentence,
  eventText,
  extremesSentence,
  noYearSentence,
  presentSentence,
  readingText,
} from '../../../src/words/en/claim-words';
import { formatDay } from '../../../src/words/en/day';
import { statementNote } from '../../../src/words/en/claims-text';

const reading: Reading = {
  text: 'commonCrawl',
  quality: 'filtered',
  use: 'once',
  demand: 'compute',
};
const read =
  'Common Crawl, what passes quality filters, read once, with runs that grow as chips are planned';
const needed: ValueFound = {
  kind: 'value',
  id: 'qualityShare',
  value: 0.16,
  z: -0.6,
  isInside: true,
  others: [],
};

describe('a claim under a reading', () => {
  it('has the chance, and what would make it even odds', () => {
    expect(claimSentence(reading, 0.41, needed)).toBe(
      `Read as ${read}: 41 in 100. It would be even odds if “Share of text good enough to learn from” were at most 16%; that is plausible.`,
    );
    expect(claimSentence(reading, 0.62, { ...needed, z: 0.5, value: 0.25 })).toBe(
      `Read as ${read}: 62 in 100. It would be even odds if “Share of text good enough to learn from” were at least 25%; that is plausible.`,
    );
  });

  it('has the chance alone where no value is known, or it is about even', () => {
    expect(claimSentence(undefined, 0.49, needed)).toBe('On these assumptions: about even.');
    expect(claimSentence(reading, 0.001, undefined)).toBe(`Read as ${read}: fewer than 1 in 100.`);
    const none: ValueNeeded = { kind: 'none', id: 'pages', reason: 'no-effect' };
    expect(claimSentence(undefined, 0.0104, none)).toBe('On these assumptions: 1 in 100.');
  });

  it('says what is far, what no assumption does alone, and the end of the interval', () => {
    const event = { kind: 'by', year: 2029, alsoBy: 2033 } as const;
    const far = { year: 2029, needed: { ...needed, z: -2, isInside: false } };
    expect(presentSentence({ chance: 0.4, also: 0.88 }, event, far)).toBe(
      'On these assumptions: 40 in 100. It would be even odds if “Share of text good enough to learn from” were at most 16%; that is a stretch. By the end of 2032, the last year it gives: 88 in 100.',
    );
    const none = { year: 2029, needed: undefined };
    expect(presentSentence({ chance: 0.4, also: undefined }, event, none)).toMatch(
      /40 in 100\. No single assumption would make it even odds\.$/,
    );
    expect(presentSentence({ chance: 0.4, also: undefined }, event, undefined)).toMatch(
      /40 in 100\.$/,
    );
  });

  it('says with what a claim is tested that takes something for granted', () => {
    const event = { kind: 'by', year: 2030, alsoBy: undefined } as const;
    const present = { chance: 0.4, also: undefined };
    expect(presentSentence(present, event, undefined, 'private-text')).toBe(
      'On these assumptions and with all private text in use: 40 in 100.',
    );
  });

  it('shows both ends at equal weight', () => {
    const check = checkClaim(
      { kind: 'by', year: 2025, alsoBy: undefined },
      claimDates(baseline, createDesign(64)),
    );
    if (!('present' in check)) throw new Error('no chance');
    expect(extremesSentence(check)).toMatch(
      /^Read least favourably \(.+\): fewer than 1 in 100\. Read most favourably \(Common Crawl, what passes quality filters, read once, .+\): (\d\d in 100|about even)\.$/,
    );
  });

  it('has another text for each of the 24 readings', () => {
    expect(new Set(readings.map(readingText)).size).toBe(24);
  });
});

describe('a claim', () => {
  it('is never called true or false, and its speaker never wrong', () => {
    const dates = claimDates(baseline, createDesign(64));
    for (const claim of claims) {
      const check = checkClaim(claimEvent(claim), dates);
      const sentences =
        'present' in check
          ? [
              claimSentence(undefined, check.present.chance, needed),
              extremesSentence(check),
              eventText(check.event),
            ]
          : [noYearSentence(claim)];
      for (const sentence of [...sentences, citationText(claim), statementNote]) {
        expect(sentence).not.toMatch(/\b(true|false|wrong|right|lied?|mistaken)\b/i);
        expect(sentence).not.toMatch(/NaN|undefined/);
      }
    }
  });

  it('is cited with its date, and the report where the original was not read', () => {
    const cited = (id: string) => {
      const claim = claims.find((each) => each.id === id);
      if (!claim) throw new Error(id);
      return { line: citationText(claim), ...citationOf(claim) };
    };
    const musk = cited('musk2025');
    expect(musk.line).toBe('Elon Musk, 8 January 2025, as reported by TechCrunch');
    expect(musk.original).toBeUndefined();
    expect(musk.reportedBy?.url).toMatch(/^https:\/\/techcrunch/);
    const sutskever = cited('sutskever2024');
    expect(sutskever.line).toMatch(
      /^Ilya Sutskever, 13 December 2024, Sequence to sequence .*, as reported by /,
    );
    expect(sutskever.original?.url).toMatch(/^https:/);
    expect(cited('epoch2024').line).not.toContain('as reported by');
  });

  it.each([
    ['2025-01-08', '8 January 2025'],
    ['2024-06', 'June 2024'],
    ['2024', '2024'],
  ])('is dated %s: %s', (date, text) => {
    expect(formatDay(date)).toBe(text);
  });

  it('says what is asked of the model', () => {
    expect(eventText({ kind: 'by', year: 2025, alsoBy: undefined })).toBe(
      'that text has run out by the end of 2024 (our reading of the year)',
    );
    expect(eventText({ kind: 'after', year: 2030 })).toBe(
      'that text has not run out before 2030 (our reading of the year)',
    );
  });

  it('without a year has no probability, and one of odds keeps its own', () => {
    expect(noYearSentence({ kind: 'counter', probability: null, noOdds: null })).toBe(
      'It gives no year. So the model gives it no odds.',
    );
    const noOdds = '“At some point” is no date.';
    expect(noYearSentence({ kind: 'statement', probability: null, noOdds })).toBe(
      '“At some point” is no date. So the model gives it no odds.',
    );
    expect(noYearSentence({ kind: 'probability', probability: 0.1, noOdds: null })).toBe(
      'It gives odds of 10 in 100, and no year to hold them against.',
    );
  });
});

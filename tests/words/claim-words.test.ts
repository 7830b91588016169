import { describe, expect, it } from 'vitest';
import { claims } from '../../src/data/evidence';
import { baseline } from '../../src/model/parameters/assumptions';
import { claimEvent } from '../../src/model/answers/claim-events';
import {
  checkClaim,
  claimDates,
  type Reading,
  readings,
} from '../../src/model/answers/claim-readings';
import { createDesign } from '../../src/model/sampling/sample-design';
import type { ValueFound, ValueNeeded } from '../../src/model/answers/value-needed';
import {
  citationOf,
  citationText,
  claimSentence,
  eventText,
  extremesSentence,
  noYearSentence,
  presentSentence,
  readingText,
} from '../../src/words/claim-words';
import { formatDay } from '../../src/words/day';
import { statementNote } from '../../src/words/claims-text';

const reading: Reading = {
  text: 'commonCrawl',
  quality: 'filtered',
  use: 'once',
  demand: 'compute',
};
const read =
  'Common Crawl, what passes quality filters, read once, with demand that follows compute plans';
const needed: ValueFound = {
  kind: 'value',
  id: 'qualityShare',
  value: 0.16,
  z: -0.6,
  isInside: true,
  others: [],
};

describe('a claim under a reading', () => {
  it('has the chance, and what would make it likelier than not', () => {
    expect(claimSentence(reading, 0.41, needed)).toBe(
      `Read as ${read}, the model gives 41%; it would be likelier than not if “Share of text good enough to learn from” were at most 16%.`,
    );
    expect(claimSentence(reading, 0.62, { ...needed, z: 0.5, value: 0.25 })).toBe(
      `Read as ${read}, the model gives 62%; it would be less likely than not if “Share of text good enough to learn from” were at least 25%.`,
    );
  });

  it('has the chance alone where no value is known', () => {
    expect(claimSentence(reading, 0.001, undefined)).toBe(
      `Read as ${read}, the model gives under 1%.`,
    );
    const none: ValueNeeded = { kind: 'none', id: 'pages', reason: 'no-effect' };
    expect(claimSentence(undefined, 0.0104, none)).toBe(
      'Read as these assumptions have it, the model gives 1%.',
    );
  });

  it('under the assumptions as they are changes its words where the chance crosses a boundary', () => {
    const event = { kind: 'by', year: 2029, alsoBy: undefined } as const;
    const said = (chance: number) =>
      presentSentence({ chance, also: undefined }, event, { year: 2029, needed });
    expect(said(0.499)).toContain('likelier than not if');
    expect(said(0.501)).toContain('less likely than not if');
    expect(said(0.0099)).toContain('gives under 1%;');
    expect(said(0.0101)).toContain('gives 1%;');
    expect(said(0.991)).toContain('gives over 99%;');
  });

  it('says what is far, what no assumption does alone, and the end of the interval', () => {
    const event = { kind: 'by', year: 2029, alsoBy: 2033 } as const;
    const far = { year: 2029, needed: { ...needed, isInside: false } };
    expect(presentSentence({ chance: 0.4, also: 0.88 }, event, far)).toBe(
      'Read as these assumptions have it, the model gives 40%; it would be likelier than not if “Share of text good enough to learn from” were at most 16%, outside its 90% interval. By the end of its interval, 2032, it gives 88%.',
    );
    const none = { year: 2029, needed: undefined };
    expect(presentSentence({ chance: 0.4, also: undefined }, event, none)).toMatch(
      /40%\. No single assumption would make it likelier than not\.$/,
    );
    expect(presentSentence({ chance: 0.4, also: undefined }, event, undefined)).toMatch(/40%\.$/);
  });

  it('shows both ends at equal weight', () => {
    const check = checkClaim(
      { kind: 'by', year: 2025, alsoBy: undefined },
      claimDates(baseline, createDesign(64)),
    );
    if (!('present' in check)) throw new Error('no chance');
    expect(extremesSentence(check)).toMatch(
      /^Read least favourably \(.+\), the model gives under 1%; read most favourably \(Common Crawl, what passes quality filters, read once, .+\), it gives \d\d%\.$/,
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
      'It gives odds of 10%, and no year to hold them against.',
    );
  });
});

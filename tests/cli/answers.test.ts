import { describe, expect, it } from 'vitest';
import { runEstimate } from '../../src/cli/estimate-command';
import { usage } from '../../src/words/en/usage-text';
import { claims } from '../../src/data/evidence';
import { claimEvent } from '../../src/model/answers/claim-events';
import {
  checkClaim,
  claimDates,
  datesBeside,
  supposing,
} from '../../src/model/answers/claim-readings';
import { claimYears } from '../../src/model/answers/claim-thresholds';
import { designPoint } from '../../src/model/answers/mix/design-point';
import { engine } from '../../src/model/engines/engine';
import { parameterIds } from '../../src/model/parameters/parameters';
import { answerSamples, settledSamples } from '../../src/model/sampling/sample-counts';
import { createDesign } from '../../src/model/sampling/sample-design';
import { sensitivity } from '../../src/model/answers/sensitivity';
import { presets } from '../../src/scenario/presets';
import { extremesSentence, presentSentence } from '../../src/words/en/claim-words';
import { peakSentence } from '../../src/words/en/peak-words';
import { type AnswerKind, type AnswerOf, answersApi } from '../../src/worker/answers-api';

type Json = Record<string, unknown>;
const samples = 64;

function printed(...args: string[]): Json {
  const { stdout, stderr, exitCode } = runEstimate(['--samples', String(samples), ...args]);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Json;
}

/** Every key of an object and of what it holds. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('the deeper answers', () => {
  const help = usage('peak-data');

  it('are given when asked for, beside the rest, and --help explains every field', () => {
    const plain = printed();
    const all = printed('--claims', '--needed', '2028', '--sensitivity');
    expect(Object.keys(all)).toEqual([...Object.keys(plain), 'claims', 'needed', 'sensitivity']);
    expect(all).toMatchObject(plain);
    expect(Object.keys(printed('--sensitivity'))).toEqual([...Object.keys(plain), 'sensitivity']);
    // Fields of the values are explained by the words around them.
    const fields = keysOf([all.claims, all.sensitivity]);
    for (const key of new Set(fields.concat(Object.keys(all.needed as Json)))) {
      if (/^(p10|p50|p90|never|value|chance|also|sentence|reason)$/.test(key)) continue;
      expect(help, key).toContain(key);
    }
  });

  it('are options that --help explains', () => {
    for (const flag of ['--claims', '--needed', '--sensitivity']) expect(help).toContain(flag);
  });

  it('hold every claim against the assumptions and the readings', () => {
    const list = printed('preset=collectedOnce', '--claims').claims as Json[];
    expect(list.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    const { assumptions } = presets.collectedOnce;
    const design = createDesign(samples);
    claims.forEach((claim, k) => {
      const dates = claimDates(supposing(assumptions, claim.presupposes), design);
      const check = checkClaim(claimEvent(claim), dates, claim.nearest);
      if (!('present' in check)) {
        expect(list[k]).toMatchObject({ event: null });
        expect(list[k]).not.toHaveProperty('present');
        return;
      }
      expect(list[k]).toMatchObject({ present: { chance: check.present.chance } });
      expect(list[k]?.readings).toHaveLength(24);
      expect(list[k]?.least).toMatchObject({ ...check.least.reading, chance: check.least.chance });
    });
  });

  it('say of claims what the page says, without --samples', () => {
    const { stdout } = runEstimate(['preset=epoch2024', '--claims']);
    const list = (JSON.parse(stdout) as { claims: Json[] }).claims;
    const { assumptions } = presets.epoch2024;
    const ask = <Kind extends AnswerKind>(kind: Kind, years: number[] = []): AnswerOf<Kind> => {
      const asked = answersApi.ask(kind, { assumptions, samples: answerSamples, years });
      if (asked.kind === 'failed') throw new Error(asked.message);
      return asked.answer;
    };
    const forecast = engine(assumptions, createDesign(settledSamples), new Float64Array());
    const dates = datesBeside(assumptions, forecast.exhaustion, ask('readings'));
    const supposed = {
      'private-text': ask('readingsWithPrivateText'),
      media: ask('readingsWithMedia'),
    };
    const thresholds = ask('thresholds', claimYears(claims));
    claims.forEach((claim, k) => {
      const { presupposes, nearest } = claim;
      const against = presupposes ? supposed[presupposes] : dates;
      const check = checkClaim(claimEvent(claim), against, nearest);
      if (!('present' in check)) return;
      const { event, present, byReading } = check;
      const threshold = presupposes
        ? undefined
        : thresholds.find(({ year }) => year === event.year);
      expect(list[k]?.readings).toMatchObject(byReading.map(({ chance }) => ({ chance })));
      const sentences = [
        presentSentence(present, event, threshold, presupposes),
        extremesSentence(check),
      ];
      if (claim.id === 'sutskever2024') sentences.unshift(...ask('peak', [2024]).map(peakSentence));
      expect(list[k]?.sentences).toEqual(sentences);
    });
  });

  it('say what would have to be true', () => {
    const needed = printed('--needed', '2028.5').needed as Json;
    const values = needed.values as Json[];
    expect(needed.year).toBe(2028.5);
    expect(values.map(({ id }) => id)).toEqual(parameterIds);
    for (const value of values) {
      expect('value' in value || 'reason' in value).toBe(true);
      expect(value.sentence).toMatch(/\.$/);
    }
    const mix = designPoint(presets.baseline.assumptions, 2028.5);
    if (mix.kind === 'none') throw new Error(mix.reason);
    expect(needed.mix).toMatchObject({
      demand: mix.branch,
      distance: mix.distance,
      direction: mix.direction,
      parts: mix.parts,
    });
  });

  it('give a reason where nothing would do', () => {
    const query = parameterIds
      .filter((id) => !['generations', 'computeWeight'].includes(id))
      .map((id) => `${id}=${presets.baseline.assumptions.intervals[id][0]}`)
      .join('&');
    const { mix } = printed(query, '--needed', '2090').needed as Json;
    expect(mix).toEqual({ reason: 'nothing-uncertain', sentences: [expect.any(String)] });
  });

  it('say what moves the answer, null for what has no end', () => {
    const report = printed('preset=disclosedPace', '--sensitivity').sensitivity as Json;
    const { assumptions } = presets.disclosedPace;
    const design = createDesign(samples);
    const { swings } = sensitivity(assumptions, design);
    expect((report.swings as Json[]).map(({ id }) => id)).toEqual(swings.map(({ id }) => id));
    expect((report.swings as Json[])[0]).toMatchObject({ id: 'datasetGrowth', swing: null });
    const exhaustion = printed('preset=disclosedPace').exhaustion as Json;
    expect(report.base).toMatchObject({ p90: null, never: exhaustion.never });
  });

  it.each(['', 'soon', '2014', '2101', '2028,5', '-2028', '1e3', '2028.', ' 2028', '02028'])(
    'refuse --needed=%s',
    (text) => {
      expect(runEstimate([`--needed=${text}`])).toEqual({
        stdout: '',
        stderr: '--needed takes a calendar year from 2015 to 2100, such as 2030 or 2030.5.\n',
        exitCode: 2,
      });
    },
  );

  it.each([['--needed'], ['--claims=yes'], ['--sensitivity=1'], ['--claim']])(
    'refuse %s',
    (arg) => {
      const { stdout, stderr, exitCode } = runEstimate([arg]);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
      expect(stderr).toMatch(/^[^\n]+\.\n$/);
    },
  );
});

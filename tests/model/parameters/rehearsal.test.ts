// A rehearsal of docs/how-to.md, "Add a parameter": the present sources with one more, which is a share of the web's text.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probabilityBy } from '../../../src/model/engines/forecast';
import type { Family } from '../../../src/model/parameters/families';
import { addedId, addedParameter, type AddedPart } from './added-parameter';
import * as present from './rehearsal';

const folder = mkdtempSync(join(tmpdir(), 'peak-data-'));
let added: typeof present;

/** The sources with the parameter, built and loaded. */
async function withParameter(family: Family, part: AddedPart = 'web'): Promise<typeof present> {
  const outDir = join(folder, `${family} ${part}`);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [addedParameter(family, part)],
    build: { ssr: 'tests/model/parameters/rehearsal.ts', outDir },
  });
  const file = pathToFileURL(join(outDir, 'rehearsal.js')).href;
  return (await import(/* @vite-ignore */ file)) as typeof present;
}

beforeAll(async () => {
  added = await withParameter('lognormal');
});
afterAll(() => rmSync(folder, { recursive: true }));

const years = [2022, 2024, 2026, 2028, 2030, 2032, 2035, 2040];
/** Chances that text has run out by these years. */
function chancesOf(
  { readLink, createDesign, engine, plainEngine }: typeof present,
  link: string,
  which: 'fast' | 'plain' = 'fast',
): number[] {
  const { state, notices } = readLink(link);
  expect(notices).toEqual([]);
  const [run, samples] = which === 'fast' ? [engine, 1024] : [plainEngine, 16384];
  const { assumptions } = state.scenario;
  const { exhaustion } = run(assumptions, createDesign(samples), new Float64Array());
  return years.map((year) => probabilityBy(exhaustion, year));
}
const largestDifference = (some: readonly number[], others: readonly number[]): number =>
  Math.max(...some.map((value, i) => Math.abs(value - (others[i] ?? NaN))));

describe('a parameter more', () => {
  it('changes no digit while it is certain and changes nothing', () => {
    for (const link of ['', 'stockDefinition=wholeWeb&computeWeight=1', 'privateTextShare=0.3']) {
      expect(chancesOf(added, link)).toEqual(chancesOf(present, link));
    }
  });

  it('of a family that cannot be integrated is sampled, and moves both engines alike', async () => {
    const sampled = await withParameter('logit-normal');
    const link = `${addedId}=0.3~0.8`;
    const fast = chancesOf(sampled, link);
    expect(largestDifference(fast, chancesOf(sampled, link, 'plain'))).toBeLessThan(0.01);
    expect(largestDifference(fast, chancesOf(sampled, ''))).toBeGreaterThan(0.02);
  });

  it('of a role that the fast engine does not know is refused by name', async () => {
    const unknown = await withParameter('lognormal', 'unheard-of');
    expect(() => chancesOf(unknown, '')).toThrow(addedId);
  });

  it('is read and written by links', () => {
    const link = `v=1&${addedId}=0.3~0.8`;
    expect(added.writeLink(added.readLink(link).state)).toBe(link);
    // To the sources as they are it is a key of somebody else's.
    expect(present.readLink(link)).toEqual(present.readLink('v=1'));
  });

  it.each(['', '&stockDefinition=commonCrawl', '&stockDefinition=wholeWeb', '&mediaShare=0.3'])(
    'moves the chances by both engines alike, also with %j',
    (rest) => {
      for (const value of ['0.3', '0.3~0.8']) {
        const link = `${addedId}=${value}${rest}`;
        const fast = chancesOf(added, link);
        // Two and a half standard errors of a chance of one half by as many independent samples.
        expect(largestDifference(fast, chancesOf(added, link, 'plain')), link).toBeLessThan(0.01);
        expect(largestDifference(fast, chancesOf(added, rest.slice(1))), link).toBeGreaterThan(
          0.02,
        );
      }
    },
  );

  it('takes its part in what follows from its role, and does not run out of dimensions', () => {
    const { assumptions } = added.readLink('').state.scenario;
    const id = addedId as (typeof present.parameterIds)[number];
    expect(added.parameterIds.at(-1)).toBe(id);
    expect(added.inactivityOf(id, assumptions)).toBeUndefined();
    expect(added.afterExhaustion(assumptions, added.createDesign(256), 2035).kind).toBe('after');
  });
});

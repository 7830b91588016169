/**
 * Which cases of a large matrix a run tries. `npm test` tries a part, chosen by a seed that the last lines of the run print;
 * `PEAK_DATA_SEED=1234 npm test` chooses the same part again, and `npm run test:deep` tries every case.
 *
 *   it.each(oneOfEach(4, 'rows of the reference', rows))('$stock, $demand', (row) => …);
 */
import { env } from 'node:process';
import { beforeAll, type RunnerTestFile } from 'vitest';

/** What a matrix reports to `tally.ts`: how many of how many cases this run tries, and by which seed. */
export interface Selection {
  /** What the cases are, in the plural. */
  readonly of: string;
  readonly tried: number;
  readonly all: number;
  /** Undefined where all are tried. */
  readonly seed: number | undefined;
}

declare module 'vitest' {
  interface TaskMeta {
    selections?: Selection[];
  }
}

/** Undefined in a deep run. */
const seed = env.PEAK_DATA_DEEP === '1' ? undefined : readSeed(env.PEAK_DATA_SEED);

function readSeed(text: string | undefined): number {
  if (text === undefined || !/^\d+$/.test(text)) {
    throw new Error(`PEAK_DATA_SEED must be a whole number, not "${text}"`);
  }
  return Number(text);
}

/**
 * A number in [0, 1) from some words, each time the same.
 *
 * @source FNV-1a, Fowler, Noll and Vo; its bits mixed once more by the finalizer of MurmurHash3, Appleby
 */
function chanceOf(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\n')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * One case of each so many neighbours, the last group perhaps smaller.
 *
 * @param of decides the choice together with the seed.
 */
export function choose<Case>(
  seed: number,
  neighbours: number,
  of: string,
  cases: readonly Case[],
): Case[] {
  return cases.filter((_, i) => {
    const group = Math.floor(i / neighbours);
    const size = Math.min(neighbours, cases.length - group * neighbours);
    return i % neighbours === Math.floor(chanceOf(seed, of, group) * size);
  });
}

/**
 * One case of each so many neighbours, reported at the end of the run. Neighbours of a matrix are alike, so every region of it is
 * tried in every run.
 *
 * @param neighbours how many cases one is chosen from; in a deep run, and where this is 1, all are.
 * @param of what the cases are, in the plural and unlike any other matrix: it is printed, and decides the choice with the seed.
 * @param file the file of the test that is running; while tests are collected, its own is found.
 */
export function oneOfEach<Case>(
  neighbours: number,
  of: string,
  cases: readonly Case[],
  file?: RunnerTestFile,
): Case[] {
  if (neighbours === 1) return [...cases];
  const chosen = seed === undefined ? [...cases] : choose(seed, neighbours, of, cases);
  const report = ({ meta }: Pick<RunnerTestFile, 'meta'>): void => {
    (meta.selections ??= []).push({ of, tried: chosen.length, all: cases.length, seed });
  };
  if (file) report(file);
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures needed from this pattern
  else beforeAll(({}, suite) => report(suite.file));
  return chosen;
}

/** Whole sites that are built for a test cost as much as all other pages together: each run has one of them. */
export const builtSites = (): ('another language' | 'a next version')[] =>
  oneOfEach(2, 'sites built for a test', ['another language', 'a next version']);

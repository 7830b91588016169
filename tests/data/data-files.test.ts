// Every file of the data room: its shape, what may not be in it, and that nothing escapes these tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFile, shapes, textsIn } from './data-files';

const files = readdirSync('src/data', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .map((path) => path.replace('src/data/', ''))
  .sort();
const dataFiles = files.filter((file) => file.endsWith('.json'));
const doors = files.filter((file) => !file.endsWith('.json'));

describe('the data room', () => {
  it('has a shape for every data file, and a data file for every shape', () => {
    expect(dataFiles).toEqual(Object.keys(shapes).sort());
  });

  it('has a door for each folder, and one for each file that is shown apart from the rest of the evidence', () => {
    expect(doors).toEqual([
      'evidence.ts',
      'model-inputs.ts',
      // What the picture names at once, by ids of the evidence.
      'named-training-sets.ts',
      'named-years.ts',
      'own-forecasts.ts',
      'past-forecasts.ts',
      // Of one page alone.
      'synthetic-use.ts',
    ]);
    for (const file of dataFiles) {
      const [, own] = /^evidence\/((?:own|past)-forecasts|synthetic-use)\.json$/.exec(file) ?? [];
      const door = `${own ?? file.slice(0, file.indexOf('/'))}.ts`;
      expect(readFileSync(`src/data/${door}`, 'utf8')).toContain(`'./${file}'`);
    }
  });

  it('does not load the evidence with what the model reads', () => {
    expect(readFileSync('src/data/model-inputs.ts', 'utf8')).not.toMatch(/from '.*evidence/);
  });
});

describe.each(dataFiles)('%s', (file) => {
  const content = readDataFile(file);

  it('has its shape', () => {
    expect(shapes[file]?.(content, file)).toEqual([]);
  });

  it('holds nothing from memory and nothing unconfirmed, and names no path or file of ours', () => {
    const doubtful = /unverified|unconfirmed|from memory|\.json|(?:^|\s)\.{0,2}\/\w/i;
    expect(textsIn(content).filter((part) => doubtful.test(part))).toEqual([]);
  });
});

describe('what was left out because no source was read', () => {
  const left = [
    ...['gpt4', 'minimax01', 'gemma3', 'gptoss', 'deepseekv31'],
    ...['v1_hq_words', 'wsj2024', 'cosmopedia', 'mind', 'tails'],
  ];

  it.each(left)('%s is nowhere', (id) => {
    for (const file of dataFiles)
      expect(JSON.stringify(readDataFile(file))).not.toContain(`"${id}"`);
  });
});

describe('the shapes notice', () => {
  /** The problems of a copy of a data file after a change to it. */
  function problemsAfter(file: string, change: (content: never) => void): readonly string[] {
    const content = structuredClone(readDataFile(file));
    change(content as never);
    return shapes[file]?.(content, file) ?? [];
  }

  type Entry = Record<string, unknown>;

  const changes: [string, string, (content: never) => void, RegExp][] = [
    [
      'a missing key',
      'evidence/claims.json',
      (c: Entry[]) => delete c[0]?.words,
      /words is missing/,
    ],
    [
      'a key too many',
      'evidence/prices.json',
      (c: Entry[]) => Object.assign(c[0] ?? {}, { x: 1 }),
      /x is not/,
    ],
    ['an id twice', 'evidence/stocks.json', (c: Entry[]) => c.push(c[0] ?? {}), /twice/],
    [
      'an unknown confidence',
      'evidence/stocks.json',
      (c: Entry[]) => Object.assign(c[0] ?? {}, { confidence: 'unverified' }),
      /confidence/,
    ],
    [
      'ends that fall',
      'evidence/stocks.json',
      (c: Entry[]) => Object.assign(c[0] ?? {}, { low: 9e15 }),
      /do not rise/,
    ],
    [
      'an interval without an end',
      'evidence/stocks.json',
      (c: Entry[]) => Object.assign(c[0] ?? {}, { high: null }),
      /two ends/,
    ],
    [
      'a share above 1',
      'evidence/synthetic-use.json',
      (c: Entry[]) => Object.assign(c[0] ?? {}, { share: 1.1 }),
      /share/,
    ],
    [
      'a day that does not exist',
      'evidence/claims.json',
      (c: Entry[]) => Object.assign(c[0] ?? {}, { date: '2024-02-30' }),
      /date/,
    ],
    [
      'a date to come',
      'evidence/claims.json',
      (c: Entry[]) => Object.assign(c[0] ?? {}, { date: '2027' }),
      /date/,
    ],
    [
      'an address without https',
      'evidence/sources.json',
      (c: Record<string, Entry>) =>
        Object.assign(c.villalobos2024 ?? {}, { url: 'http://arxiv.org/' }),
      /https/,
    ],
    [
      'an empty text',
      'evidence/sources.json',
      (c: Record<string, Entry>) => Object.assign(c.villalobos2024 ?? {}, { title: '' }),
      /title/,
    ],
    [
      'a number as text',
      'model-inputs/training-sets.json',
      (c: { sets: Entry[] }) => Object.assign(c.sets[0] ?? {}, { tokens: '1e12' }),
      /tokens/,
    ],
    [
      'a set without a month',
      'model-inputs/training-sets.json',
      (c: { sets: Entry[] }) => Object.assign(c.sets[0] ?? {}, { date: '2019' }),
      /month/,
    ],
    [
      'a missing list',
      'model-inputs/person-years.json',
      (c: Entry) => Object.assign(c, { values: [] }),
      /values/,
    ],
  ];

  it.each(changes)('%s', (_, file, change, problem) => {
    const problems = problemsAfter(file, change);
    expect(problems).not.toEqual([]);
    expect(problems.join('\n')).toMatch(problem);
  });
});

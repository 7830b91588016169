import { describe, expect, it } from 'vitest';
import {
  addSaved,
  cleanName,
  freeName,
  type SavedScenario,
  maxSaved,
  maxNameLength,
  readSaved,
  writeSaved,
} from '../../src/scenario/saved-scenarios';

const scenario = (name: string, query = 'v=1'): SavedScenario => ({
  name,
  query,
  keptOn: '2026-11-22',
});

describe('a file of scenarios', () => {
  it('reads back what was written', () => {
    const saved = [scenario('One', 'v=1&repetition=1'), scenario('Zwei – ü 数', '')];
    expect(readSaved(writeSaved(saved))).toEqual({ saved, problems: [] });
  });

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"peak-data-scenarios"}', 'not-ours'],
    ['{"format":"something","scenarios":[]}', 'not-ours'],
  ])('%j is none', (text, kind) => {
    expect(readSaved(text)).toEqual({ saved: [], problems: [{ kind }] });
  });

  it.each([
    null,
    7,
    {},
    { name: 'x' },
    { name: 7, query: 'v=1' },
    { name: '  ', query: 'v=1' },
    { name: 'x', query: 'javascript:alert(1)' },
    { name: 'x', query: '<b>' },
    { name: 'x', query: `v=${'1'.repeat(8192)}` },
  ])('leaves out %j and says so', (entry) => {
    const good = scenario('good');
    const text = JSON.stringify({ format: 'peak-data-scenarios', scenarios: [entry, good] });
    expect(readSaved(text)).toEqual({ saved: [good], problems: [{ kind: 'entries', count: 1 }] });
  });

  it('forgives a missing day', () => {
    const text = JSON.stringify({
      format: 'peak-data-scenarios',
      scenarios: ['<b>', '2026-11-22x', 'x2026-11-22'].map((keptOn, k) => ({
        ...{ name: String(k), query: 'v=1', keptOn },
      })),
    });
    expect(readSaved(text).saved.map(({ keptOn }) => keptOn)).toEqual(['', '', '']);
  });

  it('has an end', () => {
    const many = Array.from({ length: maxSaved + 3 }, (_, k) => scenario(String(k)));
    const { saved, problems } = readSaved(writeSaved(many));
    expect(saved.length).toBe(maxSaved);
    expect(problems).toEqual([{ kind: 'too-many', count: 3 }]);
    expect(readSaved(writeSaved(saved))).toEqual({ saved, problems: [] });
    const longest = [scenario('long', 'a'.repeat(8192))];
    expect(readSaved(writeSaved(longest)).saved).toEqual(longest);
  });
});

describe('names', () => {
  it('are one line and not too long', () => {
    expect(cleanName(' a\n b\u0000c ')).toBe('a bc');
    expect(cleanName('😀'.repeat(200))).toBe('😀'.repeat(maxNameLength));
  });

  it('are free ones', () => {
    const saved = [scenario('a'), scenario('a (2)')];
    expect(freeName('a', saved)).toBe('a (3)');
    expect(freeName('b', saved)).toBe('b');
    const long = 'x'.repeat(maxNameLength);
    expect(freeName(long, [scenario(long)])).toBe(`${'x'.repeat(maxNameLength - 4)} (2)`);
  });

  it('tell apart what is added, and nothing is added twice', () => {
    const first = scenario('a', 'v=1');
    expect(addSaved([first], [scenario('b')])).toEqual([first, scenario('b')]);
    const added = addSaved([first], [scenario('a', 'v=1'), scenario('a', 'v=1&repetition=1')]);
    expect(added.map(({ name, query }) => [name, query])).toEqual([
      ['a', 'v=1'],
      ['a (2)', 'v=1&repetition=1'],
    ]);
  });
});

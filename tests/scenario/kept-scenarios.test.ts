import { describe, expect, it } from 'vitest';
import {
  addKept,
  cleanName,
  freeName,
  type KeptScenario,
  maxKept,
  maxNameLength,
  readKept,
  writeKept,
} from '../../src/scenario/kept-scenarios';

const scenario = (name: string, query = 'v=1'): KeptScenario => ({
  name,
  query,
  keptOn: '2026-11-22',
});

describe('a file of scenarios', () => {
  it('reads back what was written', () => {
    const kept = [scenario('One', 'v=1&repetition=1'), scenario('Zwei – ü 数', '')];
    expect(readKept(writeKept(kept))).toEqual({ kept, problems: [] });
  });

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"peak-data-scenarios"}', 'not-ours'],
    ['{"format":"something","scenarios":[]}', 'not-ours'],
  ])('%j is none', (text, kind) => {
    expect(readKept(text)).toEqual({ kept: [], problems: [{ kind }] });
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
    expect(readKept(text)).toEqual({ kept: [good], problems: [{ kind: 'entries', count: 1 }] });
  });

  it('forgives a missing day', () => {
    const text = JSON.stringify({
      format: 'peak-data-scenarios',
      scenarios: [{ name: 'x', query: 'v=1', keptOn: '<b>' }],
    });
    expect(readKept(text).kept).toEqual([{ name: 'x', query: 'v=1', keptOn: '' }]);
  });

  it('has an end', () => {
    const many = Array.from({ length: maxKept + 3 }, (_, k) => scenario(String(k)));
    const { kept, problems } = readKept(writeKept(many));
    expect(kept.length).toBe(maxKept);
    expect(problems).toEqual([{ kind: 'too-many', count: 3 }]);
  });
});

describe('names', () => {
  it('are one line and not too long', () => {
    expect(cleanName(' a\n b\u0000\u200Bc ')).toBe('a b c');
    expect(cleanName('😀'.repeat(200))).toBe('😀'.repeat(maxNameLength));
  });

  it('are free ones', () => {
    const kept = [scenario('a'), scenario('a (2)')];
    expect(freeName('a', kept)).toBe('a (3)');
    expect(freeName('b', kept)).toBe('b');
    const long = 'x'.repeat(maxNameLength);
    expect(freeName(long, [scenario(long)])).toBe(`${'x'.repeat(maxNameLength - 4)} (2)`);
  });

  it('tell apart what is added, and nothing is added twice', () => {
    const first = scenario('a', 'v=1');
    const added = addKept([first], [scenario('a', 'v=1'), scenario('a', 'v=1&repetition=1')]);
    expect(added.map(({ name, query }) => [name, query])).toEqual([
      ['a', 'v=1'],
      ['a (2)', 'v=1&repetition=1'],
    ]);
  });
});

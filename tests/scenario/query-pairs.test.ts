import { describe, expect, it } from 'vitest';
import { queryPairs } from '../../src/scenario/query-pairs';

describe('the pairs of a query', () => {
  it.each<[text: string, pairs: [string, string][]]>([
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['?a=1', [['a', '1']]],
    ['https://example.org/x?a=1#b', [['a', '1']]],
    [
      'https://example.org/x?a=1#b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    // The query of a page that embeds us is its own.
    [
      'parentUrl=https%3A%2F%2Fexample.org%2F%3Fa%3D5%26b%3D1&a=1',
      [
        ['parentUrl', 'https://example.org/?a=5&b=1'],
        ['a', '1'],
      ],
    ],
    ['parentUrl=https://example.org/?a=5', [['parentUrl', 'https://example.org/?a=5']]],
    ['https://example.org/a=b', []],
    ['a=b=c', [['a', 'b=c']]],
    [
      'a=x?y&b',
      [
        ['a', 'x'],
        ['y', ''],
        ['b', ''],
      ],
    ],
    [
      'a=1&amp;b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=%7E&b=%zz',
      [
        ['a', '~'],
        ['b', '%zz'],
      ],
    ],
    ['&&', []],
    ['a=%E6%96%87%C3%A9', [['a', '文é']]],
    ['some/where/embed.html?a=1', [['a', '1']]],
    ['https://example.org/#/some/where?a=1', [['a', '1']]],
    [' a=1 ; ', [['a', '1']]],
    ['a =1', [['a', '1']]],
    [`a=${'1'.repeat(8190)}`, [['a', '1'.repeat(8190)]]],
  ])('%s', (text, pairs) => {
    expect(queryPairs(text)).toEqual({ pairs, cut: false });
  });

  it('are 200 at most', () => {
    const { pairs, cut } = queryPairs('a=1&'.repeat(201));
    expect(pairs).toHaveLength(200);
    expect(cut).toBe(true);
  });

  it('of a query that is too long are whole ones, and it says so', () => {
    const { pairs, cut } = queryPairs(`a=${'1'.repeat(8000)}&b=${'2'.repeat(500)}`);
    expect(cut).toBe(true);
    expect(pairs).toEqual([['a', '1'.repeat(8000)]]);
    expect(queryPairs('a=1&'.repeat(200))).toMatchObject({ cut: false });
  });
});

import { expect, it } from 'vitest';
import { sectionsOf, spansOf } from '../../src/site/markdown';

it('reads the marks in a line, and takes a link into the repository as text', () => {
  expect(spansOf('A **b** `c` [d](https://e.org) [f](LICENSE) _g_ <https://h.org> 3_000')).toEqual([
    { kind: 'text', text: 'A ' },
    { kind: 'strong', text: 'b' },
    { kind: 'text', text: ' ' },
    { kind: 'code', text: 'c' },
    { kind: 'text', text: ' ' },
    { kind: 'link', text: 'd', href: 'https://e.org' },
    { kind: 'text', text: ' ' },
    { kind: 'text', text: 'f' },
    { kind: 'text', text: ' ' },
    { kind: 'em', text: 'g' },
    { kind: 'text', text: ' ' },
    { kind: 'link', text: 'https://h.org', href: 'https://h.org' },
    { kind: 'text', text: ' 3_000' },
  ]);
});

it('reads sections with paragraphs, lists and tables', () => {
  const document =
    '# T\n\nOne\ntwo.\n\n## S\n\n- a\n  b\n- c\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n';
  expect(sectionsOf(document)).toEqual([
    {
      heading: 'T',
      blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'One two.' }] }],
    },
    {
      heading: 'S',
      blocks: [
        {
          kind: 'list',
          items: [[{ kind: 'text', text: 'a b' }], [{ kind: 'text', text: 'c' }]],
        },
        { kind: 'table', head: ['x', 'y'], rows: [['1', '2']] },
      ],
    },
  ]);
});

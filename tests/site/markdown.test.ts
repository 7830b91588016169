import { describe, expect, it } from 'vitest';
import { htmlOf, sectionsOf, textOf } from '../../src/site/markdown';

const html = (document: string): string =>
  sectionsOf(`# T\n\n${document}`)
    .flatMap(({ blocks }) => blocks.map(htmlOf))
    .join('');

describe('the markup of a document', () => {
  it('has the marks of a line', () => {
    expect(html('A **b** `c` [d](https://e.org) _g_ <https://h.org> 3_000')).toBe(
      '<p>A <strong>b</strong> <code>c</code> <a href="https://e.org">d</a> <em>g</em> <a href="https://h.org">https://h.org</a> 3_000</p>\n',
    );
  });

  it('has a link into the repository, or to a script, as text', () => {
    expect(html('[f](LICENSE) [**g**](javascript:alert(1))')).toBe('<p>f <strong>g</strong></p>\n');
  });

  it('shows HTML as it is typed', () => {
    expect(html('<script>a</script>\n\nb <i title="x">c</i>')).toBe(
      '&lt;script>a&lt;/script><p>b &lt;i title=&quot;x&quot;>c&lt;/i></p>\n',
    );
  });

  it('keeps a code block whole, whatever stands in it', () => {
    expect(html('```html\n<b>\n\n## no heading\n```')).toBe(
      '<pre><code class="language-html">&lt;b&gt;\n\n## no heading\n</code></pre>\n',
    );
  });
});

describe('the sections of a document', () => {
  const document =
    '# T\n\nOne\ntwo.\n\n## S `s`\n\n- a\n  b\n- c\n\n| x | y |\n| --- | --- |\n| 1 < `2` | 3 |\n\n### U\n';
  const sections = sectionsOf(document);

  it('begin with headings of the first and the second level', () => {
    expect(
      sections.map(({ heading, blocks }) => [heading, blocks.map(({ type }) => type)]),
    ).toEqual([
      ['T', ['paragraph']],
      ['S s', ['list', 'table', 'heading']],
    ]);
  });

  it('have tables, whose cells have a text', () => {
    const table = sections[1]?.blocks[1] as { rows?: { text: string }[][] } | undefined;
    expect(table?.rows?.map((row) => row.map(textOf))).toEqual([['1 < 2', '3']]);
  });
});

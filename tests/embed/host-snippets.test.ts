import { describe, expect, it } from 'vitest';
import { defaultEmbedView } from '../../src/embed/embed-view';
import {
  hugoSnippet,
  jupyterSnippet,
  observableSnippet,
  rSnippet,
  rstSnippet,
  wikitextSnippet,
} from '../../src/embed/host-snippets';
import { embedSnippet, type SnippetParts } from '../../src/embed/snippet';
import { readLink } from '../../src/scenario/read-link';

const detail = '`${1}` costs [$&] it\'s "\\" {{x}} <b>';
const answer = {
  ...{ before: 'Even odds by ', date: 'mid 2029', after: '', detail },
  ...{ want: '', futures: '', most: '', synthetic: '' },
};
const parts: SnippetParts = {
  ...{ site: 'https://your.host/', link: readLink('?preset=disclosedPace').state },
  ...{ view: defaultEmbedView, updates: 'exact', width: 'column', answer, day: '2026-11-22' },
};
const address = 'https://your.host/v1/embed.html?v=1&preset=disclosedPace';

describe('the snippet', () => {
  it('is a line in notebooks', () => {
    expect(jupyterSnippet(parts)).toMatch(/^from IPython.display import IFrame\nIFrame\("/);
    expect(jupyterSnippet(parts)).toContain(`("${address}", "100%", 590)`);
    expect(jupyterSnippet({ ...parts, width: 'narrow' })).toMatch(/, "360", \d+\)$/);
    expect(rSnippet(parts)).toContain(`\nknitr::include_url("${address}", height = "590px")\n`);
    expect(rSnippet(parts)).toContain(`fig.cap="Even odds by mid 2029. \`\${1}\``);
    expect(rSnippet(parts)).toContain(', out.width="100%", ');
    expect(rSnippet({ ...parts, width: 'narrow' })).toContain(', out.width="360px", ');
  });

  it('is the same HTML in Observable, whatever signs stand in it', () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- its own text
    const made = new Function('html', `return ${observableSnippet(parts)}`)(
      (strings: TemplateStringsArray) => strings.join('!'),
    ) as unknown;
    expect(made).toBe(embedSnippet(parts));
  });

  it('is indented in reStructuredText, and inside a shortcode of Hugo’s', () => {
    const [directive, blank, ...lines] = rstSnippet(parts).split('\n');
    expect([directive, blank]).toEqual(['.. raw:: html', '']);
    expect(lines.every((line) => line.startsWith('   '))).toBe(true);
    expect(hugoSnippet(parts)).toBe(
      `{{< peak-data >}}\n${embedSnippet(parts)}\n{{< /peak-data >}}`,
    );
  });

  it('is words and a link in a wiki, and none of its signs is a mark', () => {
    const line = wikitextSnippet(parts);
    expect(line).toMatch(/^Even odds by mid 2029\. /);
    expect(line).toContain('[https://your.host/?v=1&preset=disclosedPace Peak Data: change');
    expect(line.split(' [https')[0]).not.toMatch(/[[\]{}<>|']/);
  });
});

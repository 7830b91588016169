import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { embedHeight } from '../../src/embed/embed-height';
import { defaultEmbedView, type EmbedView } from '../../src/embed/embed-view';
import {
  captionOf,
  embedAddress,
  embedSnippet,
  jsxSnippet,
  pageAddress,
  pageQuery,
  type SnippetParts,
  wordpressSnippet,
} from '../../src/embed/snippet';
import type { parameterIds } from '../../src/model/parameters/parameters';
import { readLink } from '../../src/scenario/read-link';
import { snippetText } from '../../src/words/en/embedding-text';
import { scenarioText } from '../../src/words/en/scenario-text';

const answer = {
  before: 'The largest run needs all text by ',
  date: 'mid 2029',
  after: '',
  want: '',
  futures: '',
  most: '',
  synthetic: '',
  detail: '80% chance from 2027 to 2033.',
};
const site = 'https://your.host/peak-data/';
const parts = (query: string, more: Partial<SnippetParts> = {}): SnippetParts => ({
  site,
  link: linkOf(query),
  view: defaultEmbedView,
  updates: 'follows',
  width: 'column',
  answer,
  day: '2026-11-22',
  ...more,
});
const linkOf = (query: string) => readLink(query).state;

describe('the snippet', () => {
  it('is a figure with a lazy frame, the result in words and a plain link', () => {
    const view = { ...defaultEmbedView, theme: 'dark', controls: ['repetition'] } as const;
    const exact = parts('?preset=disclosedPace&repetition=2~3', { view, updates: 'exact' });
    expect(embedSnippet(exact)).toBe(
      `<figure style="margin-left:auto;margin-right:auto">
  <iframe src="https://your.host/peak-data/v1/embed.html?v=1&amp;preset=disclosedPace&amp;repetition=2~3&amp;theme=dark&amp;controls=repetition" title="The largest run needs all text by mid 2029"
    width="100%" height="${embedHeight(exact.link, view)}" loading="lazy" allow="clipboard-write; fullscreen" data-external="1"
    style="width:100%;height:${embedHeight(exact.link, view)}px;border:0;color-scheme:dark"></iframe>
  <figcaption>The largest run needs all text by mid 2029. 80% chance from 2027 to 2033.
    <a href="https://your.host/peak-data/?v=1&amp;preset=disclosedPace&amp;repetition=2~3">Peak Data: change the assumptions</a></figcaption>
</figure>`,
    );
  });

  it('follows updates without naming a version, and says of which day its words are', () => {
    const text = embedSnippet(parts('?v=1&repetition=2'));
    expect(text).toContain('src="https://your.host/peak-data/embed.html?repetition=2~2"');
    expect(text).toContain('href="https://your.host/peak-data/?repetition=2~2"');
    expect(text).toContain('from 2027 to 2033. As of 22 November 2026.');
    expect(embedAddress('./', linkOf(''), defaultEmbedView, 'follows')).toBe('./embed.html');
    expect(pageAddress(site, linkOf(''), 'follows')).toBe(site);
  });

  it('follows the reader’s system unless it is told otherwise', () => {
    expect(embedSnippet(parts(''))).toContain('color-scheme:light dark"');
  });

  it('on the host’s background has the host’s scheme, or that of its theme', () => {
    const onHost = (theme: EmbedView['theme']) =>
      embedSnippet(parts('', { view: { ...defaultEmbedView, transparent: true, theme } }));
    expect(onHost('auto')).toContain('px;border:0"></iframe>');
    expect(onHost('light')).toContain(';color-scheme:light"></iframe>');
  });

  it('has the width that is asked for, and no more than there is room', () => {
    const text = embedSnippet(parts('', { width: 'narrow' }));
    expect(text).toContain('width="360"');
    expect(text).toContain('style="width:360px;max-width:100%;');
    expect(text).toContain(`height="${embedHeight(linkOf(''), defaultEmbedView, 360)}"`);
  });

  it('stands between the marks of WordPress', () => {
    const text = embedSnippet(parts(''));
    expect(wordpressSnippet(parts(''))).toBe(`<!-- wp:html -->\n${text}\n<!-- /wp:html -->`);
  });

  it('is JSX where it is asked for', async () => {
    const detail = `{1} costs $& *more* <b> "than" it's`;
    const wanted = parts('?repetition=2', { width: 'narrow', answer: { ...answer, detail } });
    const { code } = await transformWithOxc(jsxSnippet(wanted), 'a.jsx', {
      jsx: { runtime: 'classic', pragma: 'h' },
    });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- its own text
    const made = new Function('h', `return ${code}`)(
      (name: string, props: object, ...children: unknown[]) => [name, props, ...children],
    ) as unknown;
    const height = embedHeight(wanted.link, defaultEmbedView, 360);
    expect(made).toEqual([
      'figure',
      { style: { marginLeft: 'auto', marginRight: 'auto' } },
      [
        'iframe',
        {
          src: embedAddress(site, wanted.link, defaultEmbedView, 'follows'),
          title: 'The largest run needs all text by mid 2029',
          width: '360',
          height: String(height),
          loading: 'lazy',
          allow: 'clipboard-write; fullscreen',
          'data-external': '1',
          style: {
            ...{ width: '360px', maxWidth: '100%', height: `${height}px` },
            ...{ border: '0', colorScheme: 'light dark' },
          },
        },
      ],
      [
        'figcaption',
        null,
        captionOf(wanted),
        ' ',
        ['a', { href: pageAddress(site, wanted.link, 'follows') }, snippetText.caption],
      ],
    ]);
  });

  it('lets nothing out of its quotation marks', () => {
    const hostile = `"><script>alert('1')</script>&`;
    const text = embedSnippet(
      parts('', {
        site: `https://x/${hostile}/`,
        answer: { ...answer, before: hostile, date: hostile, after: hostile, detail: hostile },
      }),
    );
    expect(text).not.toMatch(/<script|<\/script|alert\('/);
    expect(text.match(/<[a-z/]+/g)).toEqual(
      '<figure <iframe </iframe <figcaption <a </a </figcaption </figure'.split(' '),
    );
  });

  it('keeps to the page what is the page’s, mistyped keys included', () => {
    const link = linkOf('?pagse=1&theme=dark&childId=pym-0&y=linear&plain');
    expect(pageQuery(link)).toBe('v=1&y=linear&pagse=1');
    expect(embedAddress('./', link, { ...defaultEmbedView, static: true }, 'exact')).toBe(
      './v1/embed.html?v=1&y=linear&pagse=1&static',
    );
  });

  it('fits an article', () => {
    const height = (width: number, controls: (typeof parameterIds)[number][] = []): number =>
      embedHeight(linkOf(''), { ...defaultEmbedView, controls }, width);
    expect(height(640)).toBeLessThanOrEqual(560);
    expect(height(360)).toBeLessThanOrEqual(600);
    for (const id of ['datasetGrowth', 'datasetAtAnchor', 'qualityShare', 'repetition'] as const) {
      expect(height(640, [id])).toBeLessThanOrEqual(680);
      expect(height(360, [id])).toBeLessThanOrEqual(720);
      expect(height(640, [id, 'pages'])).toBeLessThanOrEqual(760);
      expect(height(360, [id, 'pages'])).toBeLessThanOrEqual(800);
    }
  });

  it('is taller with sliders or more to say, and lower when plain', () => {
    const height = (query: string, view = {}): number =>
      embedHeight(linkOf(query), { ...defaultEmbedView, ...view });
    const full = height('');
    expect(full % 10).toBe(0);
    expect(height('', { plain: true })).toBeLessThan(full);
    // Nothing to move, and nothing more to see.
    expect(height('', { static: true, controls: ['repetition'] })).toBe(full);
    expect(height('', { controls: ['repetition'] })).toBeGreaterThan(full);
    expect(height('?preset=epoch2024')).toBeGreaterThan(full);
    expect(height('?c.repetition=2')).toBeGreaterThan(full);
    expect(height('?preset=epoch2024', { plain: true })).toBe(height('', { plain: true }));
    expect(height('?ask=2034')).toBeGreaterThan(full);
    expect(height('?ask=2034', { plain: true })).toBe(height('', { plain: true }));
    expect(height('', { size: 'full' })).toBeGreaterThan(full + 200);
  });
});

describe('the assumptions in words', () => {
  it.each([
    ['', 'Default assumptions.'],
    ['?repetition=2', 'Changed: Re-reading makes text worth.'],
    ['?preset=scalingGoesOn', 'From “Scaling goes on”.'],
    [
      '?preset=epoch2024&stockDefinition=wholeWeb&repetition=2',
      'From “Epoch AI 2024”. The paper printed 2028 (2026 to 2032); its compute file is not public. Changed: Re-reading makes text worth, What counts as data.',
    ],
  ])('of %s', (query, words) => {
    expect(scenarioText(linkOf(query).scenario)).toBe(words);
  });

  it('stop at six names', () => {
    const link = linkOf(
      '?repetition=2&pages=1e11&qualityShare=0.2&datasetGrowth=2&overtraining=2&withheldShare=0.1&computeWeight=0&bytesPerPage=7000',
    );
    expect(scenarioText(link.scenario)).toMatch(/^Changed: ([^,]+, ){5}[^,]+ and 2 more\.$/);
  });
});

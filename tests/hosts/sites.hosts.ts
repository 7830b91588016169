// The snippets in what site generators and sanitizers make of them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'vitest';
import { embedSnippet, jsxSnippet, wordpressSnippet } from '../../src/embed/snippet';
import { headline, openHost, parts, seeOneChart, seeWordsAlone } from './embedded';
import { bundled } from '../e2e/host-script';
import { test } from '../e2e/page';

const here = createRequire(import.meta.url);
const load = (name: string): Promise<unknown> => import(here.resolve(name));
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${body}</body></html>`;

test('MDX with React shows the chart once', async ({ open }) => {
  const { evaluate } = (await load('@mdx-js/mdx')) as {
    evaluate: (text: string, options: object) => Promise<{ default: unknown }>;
  };
  const runtime = (await load('react/jsx-runtime')) as { default?: object };
  const react = here('react') as { createElement(type: unknown): unknown };
  const { renderToStaticMarkup } = here('react-dom/server') as {
    renderToStaticMarkup: (node: unknown) => string;
  };
  const { default: Content } = await evaluate(`# A post\n\n${jsxSnippet(parts())}\n\nMore.`, {
    ...(runtime.default ?? runtime),
  });
  const host = await open('about:blank');
  await openHost(host, page(renderToStaticMarkup(react.createElement(Content))));
  await seeOneChart(host, 'MDX');
});

test('sanitizers leave the sentence and its link, and readers do', async ({ open }) => {
  const sanitize = here('sanitize-html') as (html: string) => string;
  const { rehype } = (await load('rehype')) as {
    rehype: () => {
      data(
        key: string,
        value: object,
      ): { use(plugin: unknown): { process(html: string): Promise<unknown> } };
    };
  };
  const { default: rehypeSanitize } = (await load('rehype-sanitize')) as { default: unknown };
  const { Readability } = here('@mozilla/readability') as {
    Readability: new (document: unknown) => { parse(): { content: string } | null };
  };
  const { parseHTML } = here('linkedom') as { parseHTML: (html: string) => { document: unknown } };
  const article = `<article><h1>A post</h1>${'<p>Some words about text, data and what there is of both, and more of it.</p>'.repeat(8)}${embedSnippet(parts())}</article>`;
  const results: Record<string, string> = {
    'sanitize-html': sanitize(embedSnippet(parts())),
    'rehype-sanitize': String(
      await rehype()
        .data('settings', { fragment: true })
        .use(rehypeSanitize)
        .process(wordpressSnippet(parts())),
    ),
    Readability: new Readability(parseHTML(page(article)).document).parse()?.content ?? '',
  };
  const host = await open('about:blank');
  for (const [name, html] of Object.entries(results)) {
    await openHost(host, page(html));
    await seeWordsAlone(host, name);
  }
  await openHost(
    host,
    page('<script src="/host.js"></script>'),
    await bundled(
      "import DOMPurify from 'dompurify'; window.clean = (html) => DOMPurify.sanitize(html)",
    ),
  );
  const clean = await host.evaluate(
    (html) => (Reflect.get(window, 'clean') as (html: string) => string)(html),
    embedSnippet(parts()),
  );
  await openHost(host, page(clean));
  await seeWordsAlone(host, 'DOMPurify');
});

test('a lazy loader and our listener give the height, early or late', async ({ open }) => {
  const host = await open('about:blank', { width: 390 });
  const lazy = embedSnippet(parts())
    .replace(' src=', ' class="lazyload" data-src=')
    .replace(/;height:\d+px/, '');
  const listener = `<script src="${parts().site}embed-v1.js" async></script>`;
  await openHost(
    host,
    page(`<script src="/host.js"></script>${lazy}${listener}`),
    await bundled("import 'lazysizes'"),
  );
  await seeOneChart(host, 'lazysizes');
});

test('Eleventy and VitePress build a page that shows the chart once', async ({ open }) => {
  const { Eleventy } = (await load('@11ty/eleventy')) as {
    Eleventy: new (
      input: string,
      output: string,
      options: object,
    ) => { toJSON(): Promise<{ content: string }[]> };
  };
  const { build } = (await load('vitepress')) as {
    build: (root: string, options: object) => Promise<void>;
  };
  const folder = mkdtempSync(join(import.meta.dirname, 'made-'));
  const host = await open('about:blank');
  try {
    writeFileSync(join(folder, 'index.md'), `# A post\n\n${embedSnippet(parts())}\n\nMore.\n`);
    const written = await new Eleventy(folder, join(folder, 'out'), {
      quietMode: true,
      configPath: null,
    }).toJSON();
    await openHost(host, page(written[0]?.content ?? ''));
    await seeOneChart(host, 'Eleventy');
    await build(folder, { outDir: join(folder, 'dist') });
    const html = readFileSync(join(folder, 'dist/index.html'), 'utf8').replaceAll(
      /<script\b[^]*?<\/script>|<link[^>]*>/g,
      '',
    );
    expect(html).toContain(headline);
    await openHost(host, html);
    await seeOneChart(host, 'VitePress');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

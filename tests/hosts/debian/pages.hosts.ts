// What pandoc and generators of sites make of the snippets.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { hugoShortcode, hugoSnippet, rstSnippet } from '../../../src/embed/host-snippets';
import { embedSnippet } from '../../../src/embed/snippet';
import { test } from '../../e2e/page';
import { openHost, parts, seeOneChart } from '../embedded';
import { makeFolder } from './made-folder';

const { folder, write } = makeFolder('pages');

test('pandoc shows the chart once, in one file too', async ({ open }) => {
  const host = await open('about:blank');
  const post = write('post.md', `# A post\n\n${embedSnippet(parts())}\n\nMore.\n`);
  for (const words of [[], ['--self-contained']]) {
    const html = execFileSync('pandoc', ['--standalone', '--metadata=title:Host', ...words, post], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await openHost(host, html);
    await seeOneChart(host, `pandoc ${words.join(' ')}`);
  }
});

test('Hugo shows the chart once by its shortcode, and as HTML where that is allowed', async ({
  open,
}) => {
  const host = await open('about:blank');
  write('layouts/shortcodes/peak-data.html', hugoShortcode);
  write('layouts/_default/single.html', '<!doctype html><title>Host</title>{{ .Content }}');
  const page = (isUnsafe: boolean, text: string): string => {
    write('hugo.toml', `[markup.goldmark.renderer]\nunsafe = ${isUnsafe}\n`);
    write('content/post.md', `---\ntitle: A post\n---\n\n${text}\n\nMore.\n`);
    execFileSync('hugo', ['--source', folder, '--config', 'hugo.toml', '--quiet']);
    return readFileSync(join(folder, 'public/post/index.html'), 'utf8');
  };
  await openHost(host, page(false, hugoSnippet(parts())));
  await seeOneChart(host, 'a shortcode');
  await openHost(host, page(true, embedSnippet(parts())));
  await seeOneChart(host, 'HTML');
  const html = page(false, embedSnippet(parts()));
  expect(html).toContain('raw HTML omitted');
  expect(html).not.toContain('<iframe');
});

/** A generator's page without its own styles and scripts, which are not served. */
const bare = (html: string): string => html.replaceAll(/<script\b[^]*?<\/script>|<link[^>]*>/g, '');

const text = (): string => `${embedSnippet(parts())}\n\nMore.\n`;
interface Generator {
  readonly program: string;
  readonly words: readonly string[];
  readonly files: () => Readonly<Record<string, string>>;
  readonly built: string;
}
const generators: readonly Generator[] = [
  {
    program: 'mkdocs',
    words: ['build', '--quiet', '--site-dir', 'out'],
    files: () => ({ 'mkdocs.yml': 'site_name: Host\n', 'docs/index.md': `# A post\n\n${text()}` }),
    built: 'out/index.html',
  },
  {
    program: 'pelican',
    words: ['content', '--output', 'out', '--fatal', 'errors'],
    files: () => ({ 'content/post.md': `Title: A post\nDate: 2026-11-22\n\n${text()}` }),
    built: 'out/a-post.html',
  },
  {
    program: 'sphinx-build',
    words: ['-q', '.', 'out'],
    files: () => ({
      'conf.py': '',
      'index.rst': `A post\n======\n\n${rstSnippet(parts())}\n\nMore.\n`,
    }),
    built: 'out/index.html',
  },
  {
    program: 'jekyll',
    words: ['build', '--quiet', '--destination', 'out'],
    files: () => ({
      '_config.yml': 'title: Host\n',
      '_layouts/post.html': '<!doctype html><title>Host</title>{{ content }}',
      'index.md': `---\nlayout: post\n---\n\n# A post\n\n${text()}`,
    }),
    built: 'out/index.html',
  },
];

test.for(generators)(
  '$program shows the chart once',
  async ({ program, words, files, built }, { open }) => {
    for (const [name, content] of Object.entries(files())) write(`${program}/${name}`, content);
    const cwd = join(folder, program);
    execFileSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const host = await open('about:blank');
    await openHost(host, bare(readFileSync(join(cwd, built), 'utf8')));
    await seeOneChart(host, program);
  },
);

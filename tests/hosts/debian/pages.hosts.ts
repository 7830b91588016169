// What pandoc and Hugo make of the snippets.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { hugoShortcode, hugoSnippet } from '../../../src/embed/host-snippets';
import { embedSnippet } from '../../../src/embed/snippet';
import { test } from '../../e2e/page';
import { openHost, parts, seeOneChart } from '../embedded';

const folder = mkdtempSync(join(tmpdir(), 'peak-data-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file of the folder. @returns its path. */
function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

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

// What sites that show a card for a link find out about ours.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Card {
  title?: string;
  description?: string;
  canonical_url?: string;
  open_graph?: { url?: string; images?: { url: string; width: number; alt?: string }[] };
  oEmbed?: { type: string; title?: string; html?: string; height?: number };
}
const { unfurl } = createRequire(import.meta.url)('unfurl.js') as {
  unfurl: (address: string) => Promise<Card>;
};

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};
const folder = mkdtempSync(join(tmpdir(), 'peak-data-cards-'));
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  try {
    const content = readFileSync(file);
    response.setHeader('content-type', kinds[extname(file)] ?? 'application/octet-stream');
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
let site = '';

beforeAll(async () => {
  // This folder has a Vite of its own, that of VitePress.
  const vite = 'node_modules/vite/bin/vite.js';
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const env = { ...process.env, SITE_URL: site };
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', folder], {
    env,
  });
}, 300_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a preset and a claim have a card of their own, and an embed or a picture by oEmbed', async () => {
  for (const [path, query, kind, words] of [
    // Of a preset's digits in this version.
    ['answers/disclosedPace.html', '?v=1', 'rich', /late 2037/],
    ['claims/musk2025.html', '', 'photo', /Elon Musk/],
  ] as const) {
    const card = await unfurl(site + path);
    expect(card.canonical_url).toBe(site + path + query);
    expect(card.open_graph?.url).toBe(site + path + query);
    const [picture] = card.open_graph?.images ?? [];
    expect(`${card.title} ${card.description} ${picture?.alt}`, path).toMatch(words);
    expect(picture?.width, path).toBe(1200);
    expect((await fetch(picture?.url ?? '')).status, path).toBe(200);
    expect(card.oEmbed?.type, path).toBe(kind);
  }
});

test('a scenario’s card is that of no other address', async () => {
  const card = await unfurl(`${site}?v=1&preset=disclosedPace`);
  expect(card.canonical_url).toBeUndefined();
  expect(card.open_graph?.url).toBeUndefined();
  expect(card.open_graph?.images?.[0]?.url).toBe(`${site}preview/default.png`);
});

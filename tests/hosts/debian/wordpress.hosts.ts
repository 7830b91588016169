// WordPress as administrator, author and contributor, and what it finds out by oEmbed.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { embedSnippet, wordpressSnippet } from '../../../src/embed/snippet';
import { answered, embedIn, headlineOf } from '../../e2e/embed-host';
import { see, test } from '../../e2e/page';
import { type AddressedSite, serveAddressedSite } from '../addressed-site';
import { headline, openHost, parts, seeOneChart, seeWordsAlone } from '../embedded';

const folder = mkdtempSync(join(tmpdir(), 'peak-data-wordpress-'));
const wordpress = join(folder, 'wordpress');
let served: AddressedSite;
let posts: Record<'administrator' | 'author' | 'contributor', Record<string, string>>;

beforeAll(async () => {
  served = await serveAddressedSite();
  // Links of Debian's lead out of the folder, some nowhere.
  execFileSync('cp', ['--recursive', '--dereference', '/usr/share/wordpress', wordpress], {
    stdio: 'ignore',
  });
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  execFileSync('mariadb-install-db', [
    ...['--no-defaults', '--user=root', `--datadir=${data}`],
    '--auth-root-authentication-method=normal',
  ]);
  const database = spawn(
    'mariadbd',
    [
      '--no-defaults',
      '--user=root',
      '--skip-networking',
      `--datadir=${data}`,
      `--socket=${socket}`,
    ],
    { stdio: 'ignore' },
  );
  try {
    await vi.waitUntil(() => existsSync(socket), { timeout: 120_000 });
    execFileSync('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '--user=root',
      '--execute=CREATE DATABASE wordpress',
    ]);
    writeFileSync(
      join(wordpress, 'wp-config.php'),
      `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_CONTENT_DIR', '${wordpress}/wp-content');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', '${wordpress}/');
require ABSPATH . 'wp-settings.php';
`,
    );
    const texts = join(folder, 'texts.json');
    writeFileSync(
      texts,
      JSON.stringify({
        html: embedSnippet(parts()),
        wordpress: wordpressSnippet(parts()),
        address: `${served.site}answers/disclosedPace.html`,
      }),
    );
    const script = `${import.meta.dirname}/write-posts.php`;
    // WordPress asks our server meanwhile.
    const { stdout } = await promisify(execFile)('php', [script, wordpress, texts]);
    posts = JSON.parse(stdout.slice(stdout.indexOf('{'))) as typeof posts;
  } finally {
    database.kill();
  }
}, 300_000);
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${body}</body></html>`;

test('an administrator’s post has the chart, others’ the sentence and its link', async ({
  open,
}) => {
  const host = await open('about:blank');
  for (const name of ['html', 'wordpress']) {
    await openHost(host, page(posts.administrator[name] ?? ''));
    await seeOneChart(host, `an administrator, ${name}`);
    for (const role of ['author', 'contributor'] as const) {
      await openHost(host, page(posts[role][name] ?? ''));
      await seeWordsAlone(host, `${role}, ${name}`);
    }
  }
});

test('the address of a preset becomes its chart for every author, at the height that it asks for', async ({
  open,
  faults,
}) => {
  const script = readFileSync(join(wordpress, 'wp-includes/js/wp-embed.js'), 'utf8');
  const host = await open('about:blank');
  for (const [role, { address = '' }] of Object.entries(posts)) {
    await openHost(host, page(`${address}<script src="/host.js"></script>`), script);
    await see(host.locator('iframe'), role).toHaveCount(1);
    await answered(embedIn(host));
    expect(await headlineOf(embedIn(host)), role).toBe(headline);
    const inside = await embedIn(host).locator('body').boundingBox();
    await expect
      .poll(async () => {
        const frame = (await host.locator('iframe').boundingBox())?.height ?? 0;
        return Math.abs(frame - (inside?.height ?? NaN));
      })
      .toBeLessThanOrEqual(4);
  }
  // The site of this test is not that of the others.
  expect(faults.filter((fault) => !fault.startsWith(`asks another host: ${served.site}`))).toEqual(
    [],
  );
  faults.length = 0;
});

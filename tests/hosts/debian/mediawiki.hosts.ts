// A page of MediaWiki, as it serves it.
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { wikitextSnippet } from '../../../src/embed/host-snippets';
import { see, test } from '../../e2e/page';
import { freePort } from '../../engines/process';
import { parts, seeWordsAlone } from '../embedded';
import { makeFolder } from './made-folder';

const { folder } = makeFolder('mediawiki');
const installed = '/usr/share/mediawiki';
const env = { ...process.env, MW_CONFIG_FILE: join(folder, 'LocalSettings.php') };
const maintain = (script: string, words: readonly string[], input = ''): void => {
  const path = join(installed, 'maintenance', script);
  execFileSync('php', [path, ...words], { env, input, stdio: ['pipe', 'ignore', 'pipe'] });
};

let wiki: string;
let server: ReturnType<typeof spawn> | undefined;

beforeAll(async () => {
  const port = await freePort();
  wiki = `http://127.0.0.1:${port}/`;
  maintain('install.php', [
    ...[`--confpath=${folder}`, '--dbtype=sqlite', `--dbpath=${join(folder, 'data')}`],
    ...[`--server=http://127.0.0.1:${port}`, '--scriptpath=', '--pass=a-long-secret'],
    ...['Host', 'Writer'],
  ]);
  server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', installed], { env, stdio: 'ignore' });
  await vi.waitUntil(() => fetch(wiki).catch(() => undefined), { timeout: 60_000 });
});
afterAll(() => server?.kill());

test('a page has the sentence and its link', async ({ open, faults }) => {
  maintain('edit.php', ['--user=Writer', 'Post'], wikitextSnippet(parts()));
  const host = await open('about:blank');
  await host.goto(`${wiki}index.php?title=Post`);
  await see(host.getByRole('heading', { level: 1 })).toHaveText('Post');
  await seeWordsAlone(host, 'MediaWiki');
  // The wiki is none of the sites that a test may ask.
  const others = faults.filter((fault) => !fault.startsWith(`asks another host: ${wiki}`));
  faults.splice(0, faults.length, ...others);
});

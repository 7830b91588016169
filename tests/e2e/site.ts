// Before the end-to-end tests: serve the built site the way a host does, serve foreign pages, start one browser for all.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser, noBrowser, testArguments } from '../../scripts/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, below a deep path; ends in a slash. */
    site: string;
    /** Address on another site than `site` (localhost against 127.0.0.1): answers with the page given in `?html=`. */
    stranger: string;
    /** Where to reach the running browser. */
    browser: string;
  }
}

const deepPath = '/some/deep/path/';

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site to test. Run "npm run build" first.');
  }
  const path = findBrowser()?.path;
  if (path === undefined) throw new Error(noBrowser);

  const site = await preview({
    configFile: false,
    base: deepPath,
    // An address that is not there is answered with 404, as static hosts do, not with the front page.
    appType: 'mpa',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const sitePort = (site.httpServer.address() as AddressInfo).port;

  // A page of somebody else's, whatever a test wants it to hold. Two loopback servers, since Chromium lets no page from a
  // public name reach into loopback.
  const stranger = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(searchParams.get('html') ?? '');
  });
  await new Promise<void>((ready) => stranger.listen(0, 'localhost', ready));
  const strangerPort = (stranger.address() as AddressInfo).port;

  const browser = await chromium.launchServer({ executablePath: path, args: testArguments });

  project.provide('site', `http://127.0.0.1:${sitePort}${deepPath}`);
  project.provide('stranger', `http://localhost:${strangerPort}/`);
  project.provide('browser', browser.wsEndpoint());

  return async () => {
    await browser.close();
    stranger.closeAllConnections();
    stranger.close();
    await site.close();
  };
}

// Before the end-to-end tests: serve the site and foreign pages, start one browser for all.
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findBrowser, noBrowser, testArguments } from '../../scripts/find-browser.mjs';
import { type Served, serveSite } from './serve-site';

declare module 'vitest' {
  interface ProvidedContext {
    site: Served['site'];
    stranger: Served['stranger'];
    /** Where to reach the running browser. */
    browser: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const path = findBrowser()?.path;
  if (path === undefined) throw new Error(noBrowser);
  const served = await serveSite();
  const browser = await chromium.launchServer({ executablePath: path, args: testArguments });

  project.provide('site', served.site);
  project.provide('stranger', served.stranger);
  project.provide('browser', browser.wsEndpoint());

  return async () => {
    await browser.close();
    await served.close();
  };
}

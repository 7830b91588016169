// Takes the picture of the real app that the README shows: docs/peak-data.png. Needs a build, and a browser.
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findBrowser, launchArguments } from './find-browser.mjs';

const server = await preview({ configFile: false, preview: { host: '127.0.0.1', port: 0 } });
const path = findBrowser()?.path;
const browser = await chromium.launch({
  ...(path === undefined ? {} : { executablePath: path }),
  args: launchArguments,
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1010 } });
await page.goto(server.resolvedUrls?.local[0] ?? '');
await page.locator('html[data-app=ready] [data-answer=ready]').waitFor();
await page.waitForTimeout(500);
await page.screenshot({ path: 'docs/peak-data.png' });
await browser.close();
await server.close();

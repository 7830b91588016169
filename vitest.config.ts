import { execFileSync } from 'node:child_process';
import { env } from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, testArguments } from './scripts/find-browser.mjs';
import tally from './tests/tally.ts';

// Without a browser the unit tests still run; the projects that need one stop in their globalSetup and say what to do.
const browserPath = findBrowser()?.path;

/**
 * Chooses the cases of large matrices (tests/selected-cases.ts). It follows the files that are committed: what passed passes
 * again, each change tries another part, and over time all of them are tried.
 */
function seedOfFiles(): string {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], { stdio: 'pipe' });
    return String(Number.parseInt(tree.toString().slice(0, 5), 16));
  } catch {
    // No git, or no repository of it.
    return String(Math.floor(1e6 * Math.random()));
  }
}
const seed = env.PEAK_DATA_SEED ?? seedOfFiles();

// Four projects, one after another (groupOrder): the heavy unit tests would make the timing of the others noisy.
export default defineConfig({
  test: {
    reporters: env.GITHUB_ACTIONS ? ['default', 'github-actions', tally] : ['default', tally],
    coverage: { include: ['src/**/*.{ts,svelte}'], reporter: ['text', 'html'] },
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          env: { PEAK_DATA_SEED: seed },
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/**/*.browser.test.ts'],
          testTimeout: 60_000,
          // What files have in common is loaded once a worker: none of them leaves anything behind.
          isolate: false,
          // Two cores would be given one worker.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: './vite.config.ts',
        // Named beforehand: a package found in the middle of a run makes the page load anew, and the test with it.
        optimizeDeps: { include: ['axe-core', 'comlink', 'd3', 'vitest-browser-svelte'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: './tests/need-browser.ts',
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: testArguments,
                ...(browserPath === undefined ? {} : { executablePath: browserPath }),
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          env: { PEAK_DATA_SEED: seed },
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['./tests/need-browser.ts', './tests/e2e/site.ts'],
          // A journey opens one page and tries many things on it.
          testTimeout: 180_000,
          // As long as `see` looks: a machine with other work on it takes its time.
          expect: { poll: { timeout: 20_000 } },
          // The last lines of a run name what needed a second try.
          retry: 1,
          hookTimeout: 60_000,
          isolate: false,
          // Two at a time: a page that loads or computes takes about one core.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.engine.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          retry: 1,
          // Node 20 has a WebSocket, but only when it is asked for.
          execArgv: ['--experimental-websocket'],
          // Both browsers at once.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});

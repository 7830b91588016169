// npm run test:hosts: installs the packages of this folder, and looks at our embeds in what they build, in a real browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'hosts',
    include: ['tests/hosts/*.hosts.ts'],
    globalSetup: ['./tests/need-browser.ts', './tests/e2e/site.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    isolate: false,
    maxWorkers: 1,
  },
});

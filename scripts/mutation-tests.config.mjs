// Which tests npm run mutate runs, without what the built site needs.
import process from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: process.env['MUTATION_TESTS']?.split(',') ?? [],
    env: { PEAK_DATA_SEED: '1' },
    testTimeout: 60_000,
  },
});

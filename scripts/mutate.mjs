// npm run mutate -- FILE [TEST …]: changes a source file in every small way there is, and lists the changes that its tests do not notice.
// Without tests it runs the one of the same name.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';

const [file = '', ...given] = process.argv.slice(2);
const tests = given.length > 0 ? given : [file.replace(/^src(.*)\.ts$/, 'tests$1.test.ts')];
const missing = [file, ...tests].filter((path) => !existsSync(path.replace(/:\d.*$/, '')));
if (missing.length > 0) throw new Error(`There is no ${missing.join(', no ')}.`);
process.env['MUTATION_TESTS'] = tests.join();

await new Stryker({
  mutate: [file],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation-tests.config.mjs' },
  coverageAnalysis: 'perTest',
  // Tests do not hold the words of a message.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: Number(process.env['MUTATION_JOBS'] ?? 2),
  timeoutMS: 20_000,
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', 'docs', 'public', 'tests/stills', 'tests/e2e'],
  tempDirName: '.cache/mutation',
  checkers: [],
}).runMutationTest();

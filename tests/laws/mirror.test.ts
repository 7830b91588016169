// tests/model mirrors src/model: who changes a file finds its tests under the same name.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const wholeEngine = 'held by the tests of the whole engine';

/** Files without tests of their own, each with the reason. */
const untested: Readonly<Record<string, string>> = {
  'engines/engine.ts': 'a door: one line that names the engine in use',
  'sampling/default-seed.ts': 'a constant',
  'sampling/sample-counts.ts': 'constants; tests/bench holds what they are good for',
  'sampling/direction-numbers.ts': 'a table; sobol.test.ts holds it against that of scipy',
  'timeline/year-range.ts': 'constants',
  'parameters/roles.ts': 'a table; inactivity.test.ts holds what follows from it',
  'engines/fast/followed-paths.ts': wholeEngine,
  'engines/fast/knots.ts': wholeEngine,
  'engines/fast/lognormal-shift.ts': wholeEngine,
  'engines/fast/preintegrated-bands.ts': wholeEngine,
  'engines/fast/preintegrated-engine.ts': wholeEngine,
  'engines/fast/sampled-factors.ts': wholeEngine,
  'engines/fast/stock-grid.ts': wholeEngine,
};

const files = readdirSync('src/model', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const hasTest = (file: string): boolean =>
  existsSync(join('tests/model', file.replace(/\.ts$/, '.test.ts')));

it('every file of the model has a test of the same name, or a reason to have none', () => {
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !hasTest(file) && !(file in untested))).toEqual([]);
});

it('a reason is given only for a file that is there and has no test', () => {
  const stale = Object.keys(untested).filter((file) => !files.includes(file) || hasTest(file));
  expect(stale).toEqual([]);
});

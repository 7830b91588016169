import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadEngine } from '../../../src/model/engines/frozen-engine';

const folder = mkdtempSync(join(tmpdir(), 'peak-data-'));
const address = `${pathToFileURL(folder).href}/`;

beforeAll(() => {
  const engine = (version: number): string =>
    `export const version = ${version}; export const forecastLink = () => 'a forecast';`;
  writeFileSync(join(folder, 'v7.js'), engine(7));
  writeFileSync(join(folder, 'v8.js'), engine(9));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('opens the engine of a version', async () => {
  const engine = await loadEngine(7, address);
  expect(engine.version).toBe(7);
  expect(engine.forecastLink('', 1, new Float64Array())).toBe('a forecast');
});

it('refuses an engine that is of another version than its name says', async () => {
  await expect(loadEngine(8, address)).rejects.toThrow('v8.js is of version 9');
});

it('rejects where there is no such engine', async () => {
  await expect(loadEngine(6, address)).rejects.toThrow();
});

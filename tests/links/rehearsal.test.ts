// A rehearsal of the next release: the present sources frozen as a released version, and the next version beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeEngine } from '../../scripts/freeze-version';
import { buildEntry } from '../../scripts/package/build-package';
import type * as Command from '../../src/cli/estimate-command';
import type { EstimateReport } from '../../src/cli/estimate-report';
import type * as Library from '../../src/library/forecast';
import { type FrozenEngine, loadEngine } from '../../src/model/engines/frozen-engine';
import { linkVersion } from '../../src/scenario/migrations';
import { isRemark, lineOf, linesOf, linkOf } from './link-file';
import { newName, nextVersion } from './next-version';

const folder = mkdtempSync(join(tmpdir(), 'peak-data-'));
const address = `${pathToFileURL(folder).href}/`;
const now = linkVersion;
const next = now + 1;
let first: FrozenEngine;
let second: FrozenEngine;
/** The command line of the next version. */
let command: typeof Command;
/** The package of the next version. */
let library: typeof Library;

beforeAll(async () => {
  await freezeEngine(folder, now);
  await freezeEngine(folder, next, [nextVersion()]);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [nextVersion()],
    build: { ssr: 'src/cli/estimate-command.ts', outDir: folder, emptyOutDir: false },
  });
  await buildEntry(folder, folder, next, [nextVersion()]);
  first = await loadEngine(now, address);
  second = await loadEngine(next, address);
  command = (await import(/* @vite-ignore */ `${address}estimate-command.js`)) as typeof Command;
  library = (await import(/* @vite-ignore */ `${address}index.js`)) as typeof Library;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function estimate(query: string): Promise<EstimateReport> {
  const { stdout, stderr } = await command.openAndRun([query], address);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as EstimateReport;
}

describe('when there is a next version', () => {
  it('links of this one give their old digits through the door', () => {
    const lines = linesOf(now).filter((line) => !isRemark(line));
    // Every one of them is held by links.test.ts: here a few, by the built file.
    for (const line of lines.filter((_, i) => i % 4 === 0)) {
      expect(lineOf(linkOf(line), first)).toBe(line);
    }
    // A default has changed: the same link would say something else.
    const says = (engine: FrozenEngine): string => lineOf('', engine);
    expect(says(second)).not.toBe(says(first));
  });

  it('the command line gives the old digits, and what the newest version says', async () => {
    const link = `v=${now}&datasetGrowth=1.5~2.5&repetition=1&c.datasetGrowth=3~3`;
    const report = await estimate(link);
    const old = first.forecastLink(link, 16384, new Float64Array());
    expect(report.v).toBe(now);
    expect(report.query).toBe(link);
    expect(report.warnings).toEqual([]);
    expect(report.exhaustion.p50).toBeCloseTo(old.scenario.exhaustion.quantiles[3] ?? NaN, 3);
    expect(report.pinned?.exhaustion.p50).toBeCloseTo(
      old.pinned?.exhaustion.quantiles[3] ?? NaN,
      3,
    );
    expect(report.newest?.v).toBe(next);
    expect(report.newest?.query).toBe(`v=${next}&${newName}=1.5~2.5&repetition=1~1`);
  });

  it('what the newest says to an old link is what its own link says', async () => {
    const { newest } = await estimate(`v=${now}&preset=collectedOnce`);
    const own = await estimate(newest?.query ?? '');
    expect(own.v).toBe(next);
    expect(own.newest).toBeUndefined();
    expect(newest?.exhaustion).toEqual(own.exhaustion);
    const old = await estimate(`v=${now}`);
    expect(old.exhaustion.p50).not.toBe(old.newest?.exhaustion.p50);
  });

  it('the package says of an old link what the command line says', async () => {
    const link = `v=${now}&repetition=1`;
    expect(library.forecast(link)).toEqual(await estimate(link));
  });

  it('a link without a version means the newest', async () => {
    const bare = await estimate('repetition=1');
    expect(bare.query).toBe(`v=${next}&repetition=1~1`);
    expect(bare.exhaustion).toEqual((await estimate(`v=${next}&repetition=1`)).exhaustion);
  });

  it('mistyped keys of an old link stay, and its bad values are named', async () => {
    const report = await estimate(`v=${now}&datasetGrowth=1 ~ 2&pages=-5&pagse=1&y=linear`);
    expect(report.query).toBe(`v=${now}&datasetGrowth=1~2&pages=-5&pagse=1&y=linear`);
    expect(report.warnings).toHaveLength(2);
  });

  it('an engine that is not there, or is another, is an error', async () => {
    await expect(loadEngine(next + 1, address)).rejects.toThrow();
    await freezeEngine(folder, next + 2);
    await expect(loadEngine(next + 2, address)).rejects.toThrow(`is of version ${now}`);
  });
});

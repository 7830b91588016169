// What "npm pack" makes, unpacked as an installation does, with the examples of docs/examples beside it.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { estimateReport } from '../../src/cli/estimate-report';
import type * as Library from '../../src/library/forecast';
import { isRemark, linesOf, linkOf } from '../links/link-file';
import { see, test } from './page';

const folder = fs.mkdtempSync(join(tmpdir(), 'peak-data-'));
const root = join(folder, 'node_modules/peak-data');
let packedBytes = 0;
let forecast: typeof Library.forecast;

function run(command: string, args: string[], input = ''): string {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 26,
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}
const node = (args: string[], input?: string): string => run(process.execPath, args, input);

beforeAll(async () => {
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball = ''] = fs.readdirSync(folder);
  packedBytes = fs.statSync(join(folder, tarball)).size;
  run('tar', ['-xzf', tarball]);
  fs.mkdirSync(join(folder, 'node_modules'));
  fs.renameSync(join(folder, 'package'), root);
  fs.cpSync('docs/examples', folder, { recursive: true });
  const entry = pathToFileURL(join(root, 'lib/index.js')).href;
  ({ forecast } = (await import(/* @vite-ignore */ entry)) as typeof Library);
}, 120_000);
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('the package', () => {
  test('holds what it needs to run and nothing of the site', () => {
    const files = fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => fs.statSync(join(root, file)).isFile());
    const known = ['README.md', 'LICENSE', 'DATA-LICENSE.md', 'package.json'];
    const ours = /^lib\/([\w-]+\.(js|d\.ts)|(export\.schema|package)\.json|engines\/v\d+\.js)$/;
    expect(files.filter((file) => !known.includes(file) && !ours.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(known));
    // Each version that is released adds two engines of about 20 kB, one of them in the entry.
    const engines = files.filter((file) => file.startsWith('lib/engines/')).length;
    expect(packedBytes).toBeLessThan(160_000 + 40_000 * engines);
  });

  test('needs no other package, and has every file that its manifest names', () => {
    const text = fs.readFileSync(join(root, 'package.json'), 'utf8');
    const { dependencies, exports, bin } = JSON.parse(text) as Record<string, object>;
    expect(dependencies).toBeUndefined();
    const named = JSON.stringify([exports, bin]).match(/(?<=")(\.\/)?lib\/[^"]+/g) ?? [];
    expect(named).toHaveLength(7);
    expect(named.filter((file) => !fs.existsSync(join(root, file)))).toEqual([]);
  });

  test('has an entry that imports nothing', () => {
    const { importedFiles } = ts.preProcessFile(
      fs.readFileSync(join(root, 'lib/index.js'), 'utf8'),
    );
    expect(importedFiles).toEqual([]);
  });

  test('has types that say what it takes and gives, of the element and its JSX as well', () => {
    // As much of React's types as these refer to.
    const react = join(folder, 'node_modules/react');
    fs.mkdirSync(react);
    const exports = { '.': './index.js', './jsx-runtime': './jsx-runtime.js' };
    fs.writeFileSync(join(react, 'package.json'), JSON.stringify({ type: 'module', exports }));
    fs.writeFileSync(
      join(react, 'index.d.ts'),
      `export interface HTMLAttributes<T> { title?: string; onClick?: (on: T) => void }
      export type Ref<T> = (element: T | null) => void;
      export namespace JSX { interface IntrinsicElements { p: HTMLAttributes<HTMLElement> } }`,
    );
    fs.writeFileSync(join(react, 'jsx-runtime.d.ts'), `export { JSX } from './index.js';`);
    const use = join(folder, 'use.tsx');
    fs.writeFileSync(
      use,
      `import { forecast, type ForecastReport } from 'peak-data';
      import 'peak-data/element';
      import type {} from 'peak-data/element/react';
      const report: ForecastReport = forecast('preset=epoch2024', { samples: 16 });
      export const median: number | null = report.exhaustion.p50;
      export const growth: readonly [number, number] | undefined = report.inputs?.intervals.datasetGrowth;
      export const chance: number | undefined = report.exhaustion.byYear['2030'];
      // @ts-expect-error
      export const date: number = report.exhaustion.p50;
      // @ts-expect-error
      forecast('', { sample: 16 });
      // @ts-expect-error
      export const seven = report.exhaustion.p7;
      document.createElement('peak-data-chart').src = 'embed.html';
      // @ts-expect-error
      document.createElement('peak-data-chart').source = 'embed.html';
      export const chart = <peak-data-chart src="embed.html" height={500} title="a" />;
      // @ts-expect-error
      export const none = <peak-data-chart source="embed.html" />;`,
    );
    const program = ts.createProgram([use], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      types: [],
      noEmit: true,
    });
    const checked = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
    expect(checked.length).toBeGreaterThan(4);
    const findings = checked.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]);
    expect(findings.map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'))).toEqual(
      [],
    );
  });

  test('gives the digits of the links, and what the command line prints, its own included', () => {
    const lines = linesOf(1).filter((line) => !isRemark(line));
    const [link = '', median] = (lines[4] ?? '').split('\t');
    expect(forecast(link).exhaustion.p50?.toFixed(2)).toBe(median);
    const links = lines.filter((_, i) => i % 8 === 0).map(linkOf);
    const reports = links.map((each) => forecast(each, { samples: 256 }));
    expect(reports).toEqual(links.map((each) => estimateReport(each, 256)));
    const batch = ['--batch', '-', '--samples', '256', '--jobs', '2'];
    const printed = node([join(root, 'lib/cli.js'), ...batch], links.join('\n'));
    expect(printed).toBe(reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
  });

  test('is called by its own name in its help', () => {
    const help = node([join(root, 'lib/cli.js'), '--help']);
    expect(help).toContain('peak-data "QUERY OR LINK" [options]');
    expect(help).not.toContain('npm run');
    expect(fs.readFileSync(join(root, 'lib/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('the examples', () => {
  test('chart.mjs draws the report', () => {
    const svg = node(['chart.mjs', 'preset=disclosedPace']);
    expect(svg).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(svg).toContain(forecast('preset=disclosedPace').answer);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const counts = [...svg.matchAll(/points="([^"]*)"/g)].map(([, points = '']) =>
      points.split(' '),
    );
    expect(counts.map(({ length }) => length)).toEqual([42, 21, 42, 21]);
  });

  test('sweep.mjs computes every scenario once, in order, whichever thread does it', () => {
    const [head, ...rows] = node(['sweep.mjs', '50', '2', '64']).trimEnd().split('\n');
    expect(head).toBe('datasetGrowth,qualityShare,repetition,p10,p50,p90,never');
    expect(rows).toHaveLength(50);
    expect(new Set(rows).size).toBe(50);
    for (const row of [rows[0], rows[27], rows[49]]) {
      const [growth, quality, repetition, , median, , never] = row?.split(',') ?? [];
      const { exhaustion } = forecast(
        `datasetGrowth=${growth}&qualityShare=${quality}&repetition=${repetition}`,
        { samples: 64 },
      );
      expect([median, never]).toEqual([
        exhaustion.p50?.toFixed(2) ?? '',
        exhaustion.never.toFixed(4),
      ]);
    }
  });

  test('notebook.html computes in a browser, from one file and without a network', async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      asked.push(pathname);
      return origin === 'http://notebook.test'
        ? route.fulfill({ path: join(folder, pathname) })
        : route.abort();
    });
    await page.goto('http://notebook.test/notebook.html');
    const expected = (repetition: number) =>
      forecast(`repetition=${repetition}`, { samples: 2048 });
    await see(page.locator('#answer')).toHaveText(expected(3).answer);
    await see(page.locator('rect')).toHaveCount(15);
    await page.getByRole('slider').fill('1');
    await see(page.locator('#answer')).toHaveText(expected(1).answer);
    await see(page.locator('#p50')).toHaveText(expected(1).exhaustion.p50?.toFixed(1) ?? '');
    expect(asked).toEqual(['/notebook.html', '/node_modules/peak-data/lib/index.js']);
    const element = '/node_modules/peak-data/lib/element.js';
    await page.addScriptTag({ type: 'module', url: element });
    await page.waitForFunction(() => customElements.get('peak-data-chart') !== undefined);
    await page.close();
  });
});

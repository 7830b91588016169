// What nbconvert and R Markdown make of the snippets.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { jupyterSnippet, rSnippet } from '../../../src/embed/host-snippets';
import { embedSnippet } from '../../../src/embed/snippet';
import { embedIn } from '../../e2e/embed-host';
import { test as base, see } from '../../e2e/page';
import { headline, openHost, parts, seeOneChart, seeWords } from '../embedded';
import { makeFolder } from './made-folder';

const { folder, write } = makeFolder('notebooks');

/** Their pages ask for MathJax, and Debian's nbconvert for scripts of this machine: neither is what is tested. */
const notOurs = /mathjax\.rstudio\.com|file:\/\/\/usr\/share\/javascript\//;
const test = base.extend({
  faults: async ({ faults }, use) => {
    await use(faults);
    const ours = faults.filter((fault) => !notOurs.test(fault));
    faults.splice(0, faults.length, ...ours);
  },
});

/** Opens a file of the folder, too long for an address, as a page of somebody else's, with the files beside it. */
async function openMade(page: Page, file: string): Promise<void> {
  await page.route(notOurs, (route) => route.fulfill({ body: '' }));
  const beside = `${inject('stranger')}post_files/`;
  await page.route(`${beside}**`, (route) =>
    route.fulfill({
      path: join(folder, 'post_files', route.request().url().slice(beside.length)),
    }),
  );
  // A page that a route answers would have no address on this machine, and could not reach the embed.
  await openHost(page, '');
  await page.setContent(readFileSync(join(folder, file), 'utf8'));
}

/** A notebook with a cell of text and one of code. */
const notebook = (): string =>
  JSON.stringify({
    ...{ nbformat: 4, nbformat_minor: 5 },
    metadata: { kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' } },
    cells: [
      { cell_type: 'markdown', id: 'words', metadata: {}, source: `# A post\n\n${headline}.` },
      {
        ...{ cell_type: 'code', id: 'chart', metadata: {}, execution_count: null, outputs: [] },
        source: jupyterSnippet(parts()),
      },
    ],
  });

/** Converts a file of the folder. @returns the name of what was made. */
function nbconvert(file: string, output: string, ...words: string[]): string {
  const all = ['nbconvert', '--log-level=ERROR', file, `--output=${output}`, ...words];
  execFileSync('jupyter', all, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  return output;
}

test('nbconvert shows the chart once, and sanitized the words of a cell of text', async ({
  open,
}) => {
  const host = await open('about:blank');
  write('post.ipynb', notebook());
  nbconvert('post.ipynb', 'run.ipynb', '--to=notebook', '--execute');
  for (const template of ['lab', 'classic']) {
    const words = ['--to=html', `--template=${template}`];
    await openMade(host, nbconvert('run.ipynb', `${template}.html`, ...words));
    await see(host.locator('body')).toContainText('import IFrame');
    await seeOneChart(host, `nbconvert, ${template}`);
  }
  const words = ['--to=html', '--HTMLExporter.sanitize_html=True'];
  await openMade(host, nbconvert('run.ipynb', 'clean.html', ...words));
  await see(host.locator('iframe')).toHaveCount(0);
  await see(host.locator('body')).toContainText(headline);
});

/** Renders a text. @returns the name of what was made. */
function render(text: string, isOneFile: boolean): string {
  const head = `title: A post\noutput:\n  html_document:\n    self_contained: ${isOneFile}\n`;
  const post = write('post.Rmd', `---\n${head}---\n\n${text}\n\nMore.\n`);
  execFileSync('Rscript', ['-e', 'rmarkdown::render(commandArgs(TRUE), quiet = TRUE)', post], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return 'post.html';
}

test('R Markdown shows the chart once, as wide as its column, in one file too', async ({
  open,
}) => {
  const host = await open('about:blank', { width: 390 });
  for (const [name, text] of Object.entries({
    chunk: rSnippet(parts()),
    HTML: embedSnippet(parts()),
  })) {
    for (const isOneFile of [true, false]) {
      await openMade(host, render(text, isOneFile));
      await seeOneChart(host, `${name}, one file: ${isOneFile}`);
      await see(host.locator('body'), name).toContainText(`${headline}. `);
      expect(await host.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
    }
  }
});

test('a frame that R Markdown copies into its file gives no answer, but the caption does', async ({
  open,
}) => {
  const host = await open('about:blank');
  const text = embedSnippet(parts()).replace(' data-external="1"', '');
  await openMade(host, render(text, true));
  await see(host.locator('iframe')).toHaveAttribute('src', /^data:text\/html/);
  await host.locator('iframe').scrollIntoViewIfNeeded();
  const copy = embedIn(host).locator('body');
  await see(copy).toContainText('This copy has lost the address');
  expect(await copy.innerText()).not.toMatch(/20\d\d/);
  await seeWords(host, 'R Markdown');
});

import { describe, expect } from 'vitest';
import { runEstimate } from '../../src/cli/estimate-command';
import { formatDate } from '../../src/words/en/dates';
import { oneOfEach } from '../selected-cases';
import {
  box,
  cursor,
  go,
  openGroup,
  printed,
  queryOf,
  settled,
  slider,
  turnTo,
} from './forecast-page';
import { see, test } from './page';

const presets = oneOfEach(3, 'presets that a link opens', [
  'What labs disclose',
  'Everything unlocked',
  'Collected once',
]);
const links = oneOfEach(2, 'links that the command line is given', [
  '?v=1&preset=epoch2024&repetition=1',
  '?v=1&datasetGrowth=1.2~2.4&computeWeight=0&stockDefinition=commonCrawl&year=2033',
]);

describe('the link', () => {
  test('of what was changed by hand, and of a preset, opens the same page, Back goes through them, and the command line says the same', async ({
    open,
  }) => {
    const page = await open('', { height: 1000 });
    await settled(page);
    await slider(page, 'Re-reading makes text worth').press('PageDown');
    await page.getByRole('radio', { name: 'Whole web' }).check();
    await page.getByRole('radio', { name: 'planned chips' }).check();
    await openGroup(page, 'Machine-written text and');
    await page.getByRole('radio', { name: /takes the place of the older/ }).check();
    await openGroup(page, 'planned chips');
    await box(page, 'Date of the largest training set today').fill('2027.5');
    await box(page, 'Date of the largest run').fill('2029');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('radio', { name: 'Linear' }).check();
    await page.getByRole('radio', { name: 'to 2100' }).check();
    await cursor(page).press('ArrowRight');
    await cursor(page).press('Enter');
    await settled(page);
    await expect
      .poll(() => queryOf(page))
      .toMatch(
        /^\?v=1&repetition=[\d.]+~[\d.]+&computeWeight=1&stockDefinition=wholeWeb&collapse=replace&demandAnchorYear=2027\.5&computeAnchorYear=2029&horizon=2100&y=linear&year=2031$/,
      );

    const query = queryOf(page);
    const fresh = await open(query, { height: 1000 });
    const answer = await printed(fresh);
    expect(await printed(page)).toEqual(answer);
    await see(fresh.getByRole('radio', { name: 'Linear' })).toBeChecked();
    await see(fresh.getByRole('radio', { name: 'to 2100' })).toBeChecked();
    await see(fresh.getByRole('radio', { name: 'Whole web' })).toBeChecked();
    await see(fresh.getByRole('radio', { name: 'planned chips' })).toBeChecked();
    await see(box(fresh, 'Re-reading makes text worth')).toHaveValue(
      await box(page, 'Re-reading makes text worth').inputValue(),
    );
    await openGroup(fresh, 'planned chips');
    await see(box(fresh, 'Date of the largest training set today')).toHaveValue('2027.5');
    expect(queryOf(fresh)).toBe(query);

    await turnTo(page, '');
    for (const name of presets) {
      // The year that was read off last is read off again where the link names none.
      const shown = async () => ({ ...(await printed(page)), reading: '' });
      const before = { query: queryOf(page), answer: await shown() };
      await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
      await settled(page);
      await expect.poll(() => queryOf(page)).toContain('preset=');
      await go(fresh, queryOf(page));
      expect(await shown()).toEqual({ ...(await printed(fresh)), reading: '' });
      await page.goBack();
      await settled(page);
      expect(queryOf(page)).toBe(before.query);
      expect(await shown()).toEqual(before.answer);
    }
    await page.goBack();
    await settled(page);
    // Back changes nothing of what the reader looks at.
    expect(queryOf(page)).toBe(query.replace(/&horizon.*/, ''));
    expect((await printed(page)).headline).toBe(answer.headline);

    // It gives the page what it gives the command line.
    for (const query of ['', ...links]) {
      const { exhaustion, stretched } = JSON.parse(runEstimate([query]).stdout) as Record<
        'exhaustion' | 'stretched',
        Record<'p10' | 'p50' | 'p90' | 'never', number> & { byYear: Record<string, number> }
      >;
      await turnTo(page, query);
      const { headline, detail, interval, reading } = await printed(page);
      expect(headline).toMatch(new RegExp(` by ${formatDate(exhaustion.p50)}$`));
      // Whole years, of which the command line gives the probability at each turn.
      const by = (year: string): number => Math.round(100 * (exhaustion.byYear[year] ?? NaN));
      const said = /(\d+) before (\d+), (\d+) from \2 to (\d+), /.exec(detail) ?? [];
      const [, before, from = '', middle, to = ''] = said;
      expect(Number(before)).toBe(by(from));
      expect(Number(middle)).toBe(by(String(Number(to) + 1)) - by(from));
      expect(interval).toBe(`${middle} futures: ${from} to ${to}`);
      const never = Math.round(100 * exhaustion.never);
      if (never > 0) expect(detail).toContain(`, ${never} not this century.`);
      if (!query.includes('epoch2024')) {
        const [human, stretchedTo] = [exhaustion, stretched].map(({ p50 }) => formatDate(p50));
        expect(detail).toContain(
          human === stretchedTo
            ? 'Machine-written text changes the date little.'
            : `machine-written text: ${stretchedTo}.`,
        );
      }
      // At the year that the link names, or else at the one that was read off last.
      const year = /^By (\d+) it/.exec(reading)?.[1] ?? '';
      if (query.includes('year')) expect(year).toBe('2033');
      expect(reading).toContain(`By ${year} it has happened in ${by(year)} of 100 futures.`);
    }
  });
});

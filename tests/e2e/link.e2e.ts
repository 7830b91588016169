import { describe, expect } from 'vitest';
import { runEstimate } from '../../src/cli/estimate-command';
import { formatDate } from '../../src/words/en/dates';
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

describe('the link', () => {
  test('of what was changed by hand opens the same page', async ({ open }) => {
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

    const fresh = await open(queryOf(page), { height: 1000 });
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
    expect(queryOf(fresh)).toBe(queryOf(page));
  });

  test('of every preset opens the preset, and Back goes through them', async ({ open }) => {
    const page = await open();
    await settled(page);
    const presets = page.getByRole('radio', {
      name: /^(What labs disclose|Everything unlocked|Collected once)/,
    });
    const seen = [[queryOf(page), await printed(page)] as const];
    const fresh = await open('about:blank');
    for (const preset of await presets.all()) {
      await preset.check();
      await settled(page);
      await expect.poll(() => queryOf(page)).not.toBe(seen.at(-1)?.[0]);
      await go(fresh, queryOf(page));
      const answer = await printed(fresh);
      expect(await printed(page)).toEqual(answer);
      seen.push([queryOf(page), answer]);
    }
    expect(new Set(seen.map(([query]) => query)).size).toBe(4);
    for (const [query, answer] of seen.toReversed().slice(1)) {
      await page.goBack();
      await settled(page);
      expect(queryOf(page).replace('?v=1', '') || '').toBe(query.replace('?v=1', ''));
      expect(await printed(page)).toEqual(answer);
    }
  });

  test('gives the page what it gives the command line', async ({ open }) => {
    const page = await open();
    for (const query of [
      '',
      '?v=1&preset=epoch2024&repetition=1',
      '?v=1&datasetGrowth=1.2~2.4&computeWeight=0&stockDefinition=commonCrawl&year=2033',
    ]) {
      const { exhaustion, stretched } = JSON.parse(runEstimate([query]).stdout) as Record<
        'exhaustion' | 'stretched',
        Record<'p10' | 'p50' | 'p90' | 'never', number> & { byYear: Record<string, number> }
      >;
      if (query) await turnTo(page, query);
      const { headline, detail, interval, reading } = await printed(page);
      expect(headline).toMatch(new RegExp(` by ${formatDate(exhaustion.p50)}$`));
      // Whole years, of which the command line gives the probability at each turn.
      const by = (year: string): number => Math.round(100 * (exhaustion.byYear[year] ?? NaN));
      const said = /(\d+) before (\d+), (\d+) from \2 to (\d+), /.exec(detail ?? '') ?? [];
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
            ? 'Machine-written text changes little.'
            : `machine-written text: ${stretchedTo}.`,
        );
      }
      const year = query.includes('year') ? '2033' : '2030';
      expect(reading).toContain(`By ${year} it has happened in ${by(year)} of 100 futures.`);
    }
  });
});

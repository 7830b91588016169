import { describe, expect } from 'vitest';
import { go, printed, queryOf, settled, slider, turnTo } from './forecast-page';
import { see, test } from './page';

const answer =
  /^Even odds that AI training outruns the supply of human writing by (early|mid|late) 20\d\d$/;

describe('the page', () => {
  test('opens with the baseline answer in words, chart and futures, from its own folder alone; says what it could not use of a link, and where it never happens', async ({
    open,
  }) => {
    const page = await open();
    const { headline, detail, date, interval, reading, ...paths } = await printed(page);
    expect(headline).toMatch(answer);
    expect(headline.endsWith(`by ${date}`)).toBe(true);
    expect(detail).toMatch(
      /^The largest training run would then .+ Of 100 futures: 10 before 20\d\d, 80 from 20\d\d to 20\d\d, \d later, \d not this century\. .+ changes the date little\.$/,
    );
    expect(interval).toBe(`80 futures: ${/from (20\d\d to 20\d\d)/.exec(detail)?.[1] ?? '?'}`);
    expect(reading).toMatch(
      /^By 2030 it has happened in \d+ of 100 futures\. In the middle of the futures, usable text is [\d.]+ trillion and .+ tokens\.$/,
    );
    // Nobody has asked for a year.
    await see(page.locator('figure .cursor, figure .reading')).toHaveCount(0);
    for (const path of [paths.stock, paths.demand, paths.futures]) {
      expect(Number.parseInt(path)).toBeGreaterThan(300);
    }
    expect(await page.title()).toBe(
      'Peak Data: when does AI training run out of human-written data?',
    );
    await see(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await see(page.locator('[data-notices]')).toHaveCount(0);
    // Nothing of it came from elsewhere.
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).host),
    );
    expect(hosts.length).toBeGreaterThan(1);
    expect(new Set(hosts)).toEqual(new Set([new URL(page.url()).host]));

    // It says what it could not use of a link, and opens with the defaults.
    const usual = await printed(page);
    await go(page, '?datasetGrowth=banana&qualityShare=0.2~0.1&pages=-5&pagse=1&preset=nope');
    expect(await printed(page)).toEqual(usual);

    const notices = page.locator('[data-notices]');
    await see(notices.getByRole('listitem')).toHaveCount(5);
    for (const words of [/“banana” is not a number/, /“-5”/, /“pagse”.+kept/, /no preset “nope”/]) {
      await see(notices.getByText(words)).toHaveCount(1);
    }
    for (const sentence of await notices.getByRole('listitem').allTextContents()) {
      expect(sentence).toMatch(/^\S.+\.$/);
    }

    await slider(page, 'Re-reading makes text worth').press('ArrowRight');
    await settled(page);
    await expect.poll(() => queryOf(page)).toMatch(/^\?v=1&repetition=[\d.]+~[\d.]+&pagse=1$/);
    await notices.getByRole('button', { name: 'Dismiss' }).click();
    await see(notices).toHaveCount(0);

    // Where it never happens, or not for certain, it says so.
    await turnTo(page, '?datasetGrowth=1&computeWeight=0');
    const never = await printed(page);
    expect(never.headline).toMatch(
      /^Very likely not this century: less than one chance in ten that AI training outruns the supply of human writing$/,
    );
    expect(never.detail).toMatch(
      /^(In over 99 of 100 futures it does not happen|Of 100 futures: .+ not) ?(this century)?\. /,
    );
    expect(never.interval).toMatch(/^\d futures: this century$/);
    expect(never.date).toBe('not this century');
    await see(page.locator('figure svg .never-arrow path')).toBeVisible();

    // An interval without an end is shown as one.
    await turnTo(page, '?preset=disclosedPace');
    const endless = await printed(page);
    expect(endless.detail).toMatch(
      /Of 100 futures: \d+ before 20\d\d, \d+ from 20\d\d on, \d+ not this century\./,
    );
    expect(endless.interval).toMatch(/^\d+ futures: 20\d\d on$/);
    const span = await page.locator('figure svg .interval-bar path').boundingBox();
    const base = await page.locator('figure svg .strip-base line').boundingBox();
    // It goes on to the picture's right edge.
    expect(
      Math.abs((span?.x ?? 0) + (span?.width ?? 0) - (base?.x ?? 0) - (base?.width ?? 0)),
    ).toBeLessThan(3);
  });
});

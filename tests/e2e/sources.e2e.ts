import { describe, expect } from 'vitest';
import { parameterIds, parameters } from '../../src/model/parameters';
import { settled } from './forecast-page';
import { see, test } from './page';
import { parameterMeanings } from '../../src/words/parameter-meanings';

describe('the sources', () => {
  test('stand beside every assumption: meaning, default, and where it comes from', async ({
    open,
  }) => {
    const page = await open();
    await settled(page);
    for (const summary of await page.locator('details > summary .title').all()) {
      await summary.click();
    }
    for (const id of parameterIds) {
      const { label } = parameters[id];
      await page.getByRole('button', { name: `source ${label}`, exact: true }).click();
      const about = page.locator(`#p-${id} .about`);
      await see(about).toContainText('Default: ');
      const text = (await about.textContent()) ?? '';
      expect(text.replaceAll(/\s+/g, ' ')).toContain(parameterMeanings[id]);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      await see(about.getByRole('link', { name: 'In the method' })).toHaveAttribute(
        'href',
        `./method.html#p-${id}`,
      );
      const addresses = await about
        .getByRole('link')
        .filter({ hasNotText: 'In the method' })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const address of addresses) expect(address).toMatch(/^https:\/\/\S+$/);
      if (addresses.length === 0) expect(text).toMatch(/our judgement/i);
      await page.getByRole('button', { name: `source ${label}`, exact: true }).click();
      await see(about).toHaveCount(0);
    }
  });

  test('that cannot be loaded are said to be missing, and can be asked for again', async ({
    open,
    faults,
  }) => {
    const page = await open();
    await settled(page);
    await page.route(/assets\/evidence-/, (route) => route.abort());
    await page.getByRole('button', { name: 'source Worth of re-reading' }).click();
    const about = page.locator('#p-repetition .about');
    await see(about).toContainText('The sources could not be loaded.');
    await page.unroute(/assets\/evidence-/);
    await about.getByRole('button', { name: 'Try again' }).click();
    await see(about).toContainText('Default: ');
    // The request that was cut off.
    faults.length = 0;
  });
});

import { describe, expect } from 'vitest';
import { parameterIds, parameters } from '../../src/model/parameters/parameters';
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
    const sources = parameterIds.map((id) => `source ${parameters[id].label}`);
    // A source that is opened by hand stands in other tests; here it is all of them at once.
    const clickAll = (): Promise<string[]> =>
      page
        .getByRole('button', { name: /^source / })
        .filter({ visible: true })
        .evaluateAll((buttons: HTMLElement[]) =>
          buttons.map((button) => {
            button.click();
            return button.ariaLabel ?? button.textContent.trim();
          }),
        );
    expect((await clickAll()).toSorted()).toEqual(sources.toSorted());
    await see(page.getByText('Default: ')).toHaveCount(parameterIds.length);
    for (const id of parameterIds) {
      const about = page.locator(`#p-${id} .about`);
      const { text, links } = await about.evaluate((box) => ({
        text: box.textContent,
        links: Array.from(box.querySelectorAll('a'), (link) => ({
          name: link.textContent.trim(),
          href: link.getAttribute('href'),
        })),
      }));
      expect(text).toContain('Default: ');
      expect(text.replaceAll(/\s+/g, ' ')).toContain(parameterMeanings[id]);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      const isMethod = ({ name }: { name: string }): boolean => name === 'In the method';
      expect(links.filter(isMethod).map(({ href }) => href)).toEqual([`./method.html#p-${id}`]);
      const addresses = links.filter((link) => !isMethod(link)).map(({ href }) => href);
      for (const address of addresses) expect(address).toMatch(/^https:\/\/\S+$/);
      if (addresses.length === 0) expect(text).toMatch(/our judgement/i);
    }
    await clickAll();
    await see(page.locator('.about')).toHaveCount(0);
  });

  test('that cannot be loaded are said to be missing, and can be asked for again', async ({
    open,
    faults,
  }) => {
    const page = await open();
    await settled(page);
    await page.route(/assets\/evidence-/, (route) => route.abort());
    await page.getByRole('button', { name: 'source Re-reading makes text worth' }).click();
    const about = page.locator('#p-repetition .about');
    await see(about).toContainText('The sources could not be loaded.');
    await page.unroute(/assets\/evidence-/);
    await about.getByRole('button', { name: 'Try again' }).click();
    await see(about).toContainText('Default: ');
    // The request that was cut off.
    faults.length = 0;
  });
});

import { describe, expect } from 'vitest';
import { parameterIds, parameters } from '../../src/model/parameters/parameters';
import { effectSentences, groupNames } from '../../src/words/en/control-text';
import { openGroup, settled } from './forecast-page';
import { see, test } from './page';
import { parameterMeanings } from '../../src/words/en/parameter-meanings';
import { parameterNames } from '../../src/words/en/parameter-names';

describe('the reasons', () => {
  test('are said to be missing where they cannot be loaded; stand beside every assumption: meaning, default, what the ends of the range do to the date, and where it comes from', async ({
    open,
    faults,
  }) => {
    const page = await open();
    await settled(page);
    await page.route(/assets\/evidence-/, (route) => route.abort());
    await page.getByRole('button', { name: 'why? Re-reading makes text worth' }).click();
    const about = page.locator('#p-repetition .about');
    await see(about).toContainText('The sources could not be loaded.');
    await page.unroute(/assets\/evidence-/);
    await about.getByRole('button', { name: 'Try again' }).click();
    await see(about).toContainText('Default: ');
    // The request that was cut off.
    faults.length = 0;
    await page.getByRole('button', { name: 'why? Re-reading makes text worth' }).press('Escape');
    await see(about).toHaveCount(0);

    await page.getByRole('button', { name: 'why? Training sets grow each year by' }).click();
    await see(page.locator('.about')).toContainText(
      /Taken as certain, ×1\.15 gives \w+ 20\d\d and ×3\.2 gives \w+ 20\d\d\./,
    );
    await page.keyboard.press('Escape');

    const text = page.locator('.about');
    for (const group of new Set(parameterIds.map((id) => parameters[id].group))) {
      await openGroup(page, groupNames[group].title);
      for (const id of parameterIds.filter((each) => parameters[each].group === group)) {
        // By the keyboard, since one that is open may lie over the next button.
        await page
          .getByRole('button', { name: `why? ${parameterNames[id]}`, exact: true })
          .press('Enter');
        await see(text).toHaveCount(1);
        await see(text).toContainText('Default: ');
        const { words, links } = await text.evaluate((box) => ({
          words: box.textContent.replaceAll(/\s+/g, ' '),
          links: Array.from(box.querySelectorAll('a'), (link) => ({
            name: link.textContent.trim(),
            href: link.getAttribute('href'),
          })),
        }));
        expect(words).toContain(parameterMeanings[id]);
        expect(words).toContain(effectSentences[parameters[id].effect]);
        expect(words).not.toMatch(/undefined|NaN|null|\[object/);
        const isMethod = ({ name }: { name: string }): boolean => name === 'In the method';
        expect(links.filter(isMethod).map(({ href }) => href)).toEqual([`./method.html#p-${id}`]);
        const addresses = links.filter((link) => !isMethod(link)).map(({ href }) => href);
        for (const address of addresses) expect(address).toMatch(/^https:\/\/\S+$/);
        if (addresses.length === 0) expect(words).toMatch(/our judgement/i);
      }
      await page.keyboard.press('Escape');
      await see(text).toHaveCount(0);
    }
  });
});

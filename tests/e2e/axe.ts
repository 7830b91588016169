import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds to mend on a page, or in what a selector names: a line for each rule. */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(
      selector ?? document,
      // What is framed is looked at as a page of its own.
      {
        iframes: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, within);
}

import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { chart, cursor, printed, queryOf, settled, turnTo } from './forecast-page';
import { see, test } from './page';

/** The readout's figures, in the order of the table's columns without the ranges. */
const readout = (page: Page): Promise<string[]> => page.locator('dl dd').allTextContents();

async function rowOf(page: Page, year: number): Promise<string[]> {
  const row = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: String(year), exact: true }),
  });
  const cells = await row.getByRole('cell').allTextContents();
  return [`1 January ${year}`, ...[0, 2, 4, 5].map((column) => cells[column] ?? '')];
}

describe('the year cursor', () => {
  test('goes by keys and says what it reads; goes by pointer, on the picture too, and the link carries it', async ({
    open,
  }) => {
    const page = await open();
    await settled(page);
    const reads = async (year: number): Promise<void> => {
      await see(cursor(page)).toHaveValue(String(year));
      await see(cursor(page)).toHaveAttribute(
        'aria-valuetext',
        new RegExp(
          `^${year}: \\d+% of usable text in use, (under |over )?\\d+% chance already exhausted$`,
        ),
      );
      expect((await readout(page))[0]).toBe(`1 January ${year}`);
    };
    await reads(2030);
    for (const [key, year] of [
      ['ArrowRight', 2031],
      ['ArrowLeft', 2030],
      ['PageUp', 2035],
      ['PageUp', 2040],
      ['PageUp', 2040],
      ['PageDown', 2035],
      ['Home', 2020],
      ['PageDown', 2020],
      ['End', 2040],
    ] as const) {
      await cursor(page).press(key);
      await reads(year);
    }
    await expect.poll(() => queryOf(page)).toBe('?v=1&year=2040');

    await chart(page).scrollIntoViewIfNeeded();
    const plot = await page.locator('figure svg rect.touch').boundingBox();
    if (!plot) throw new Error('There is no plot.');
    const at = (year: number): number => plot.x + (plot.width * (year - 2020)) / 20;
    await page.mouse.move(at(2034.2), plot.y + 20);
    await page.mouse.down();
    await see(cursor(page)).toHaveValue('2034');
    await page.mouse.move(at(2036.9), plot.y + 60, { steps: 5 });
    await see(cursor(page)).toHaveValue('2037');
    // Captured: it follows a pointer that leaves the picture, to the last year.
    await page.mouse.move(at(2047), plot.y + 60, { steps: 5 });
    await see(cursor(page)).toHaveValue('2040');
    await page.mouse.move(at(2027.4), plot.y + 60, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(at(2025), plot.y + 60, { steps: 3 });
    await see(cursor(page)).toHaveValue('2027');
    await expect.poll(() => queryOf(page)).toBe('?v=1&year=2027');

    const fresh = await open(queryOf(page));
    expect(await printed(fresh)).toEqual(await printed(page));
    await see(cursor(fresh)).toHaveValue('2027');
  });

  test('reads what the table says of its year, and stays under its line and inside the picture', async ({
    open,
  }) => {
    const page = await open('?preset=disclosedPace&horizon=2060');
    await settled(page);
    await page.getByText('Show the numbers').click();
    await see(page.getByRole('row')).toHaveCount(42);
    for (const [key, year] of [
      ['Home', 2020],
      ['PageUp', 2025],
      ['ArrowRight', 2026],
      ['End', 2060],
    ] as const) {
      await cursor(page).press(key);
      await see(cursor(page)).toHaveValue(String(year));
      expect(await readout(page)).toEqual(await rowOf(page, year));
    }

    // It stands under the line that it moves.
    await turnTo(page, '?year=2036');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(async () => {
          const line = await page.locator('figure svg path.cursor').boundingBox();
          const input = await cursor(page).boundingBox();
          if (!line || !input) throw new Error('There is no cursor.');
          const half = 12;
          const thumb = input.x + half + ((input.width - 2 * half) * 16) / 20;
          return Math.abs(thumb - (line.x + line.width / 2));
        })
        .toBeLessThan(1.5);
    }

    // When the years shown end before it, it stays inside.
    await turnTo(page, '?year=2080&horizon=2100');
    await see(cursor(page)).toHaveValue('2080');
    await page.getByRole('radio', { name: '2040' }).check();
    await see(cursor(page)).toHaveValue('2040');
    await see(page.locator('dl')).toContainText('1 January 2040');
  });
});

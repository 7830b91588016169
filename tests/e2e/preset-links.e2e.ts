import { expect, inject } from 'vitest';
import { linkVersion } from '../../src/scenario/migrations';
import { formatDate, yearsBetween } from '../../src/words/en/dates';
import { linesOf } from '../links/link-file';
import { oneOfEach } from '../selected-cases';
import { answered, headlineOf } from './embed-host';
import { printed, turnTo } from './forecast-page';
import { test } from './page';

const dateOf = (digits: string): number =>
  digits === 'not before 2100' ? Infinity : Number(digits);
const lines = linesOf(linkVersion).filter((line) => /^v=\d+(&preset=\w+)?\t/.test(line));
const tried = oneOfEach(5, 'links of presets, in the page and in embeds', lines);

test('the link of a preset says its stored digits on the page, in the embed and in the released embed', async ({
  open,
  openStranger,
}) => {
  const page = await open();
  for (const line of tried) {
    const [link = '', median = '', interval = '', never = ''] = line.split('\t');
    const date = formatDate(dateOf(median));
    await turnTo(page, `?${link}`);
    const { headline, detail, interval: years } = await printed(page);
    expect(headline).toMatch(new RegExp(` by ${date}$`));
    const [low = NaN, high = NaN] = interval.split(' to ').map(dateOf);
    if (high < Infinity) expect(years).toContain(yearsBetween(low, high).join(' to '));
    const outOf100 = Math.round(parseFloat(never));
    if (outOf100 > 0) expect(detail).toContain(`, ${outOf100} not this century`);

    const folders = ['', `v${linkVersion}/`];
    const host = await openStranger(
      folders
        .map((folder) => `<iframe src="${inject('site')}${folder}embed.html?${link}"></iframe>`)
        .join(''),
    );
    for (const each of folders.keys()) {
      const embed = host.frameLocator('iframe').nth(each);
      await answered(embed);
      expect(await headlineOf(embed)).toBe(headline);
    }
  }
});

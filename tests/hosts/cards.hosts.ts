// What sites that show a card for a link find out about ours.
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AddressedSite, serveAddressedSite } from './addressed-site';

interface Card {
  title?: string;
  description?: string;
  canonical_url?: string;
  open_graph?: { url?: string; images?: { url: string; width: number; alt?: string }[] };
  oEmbed?: { type: string; title?: string; html?: string; height?: number };
}
const { unfurl } = createRequire(import.meta.url)('unfurl.js') as {
  unfurl: (address: string) => Promise<Card>;
};

let served: AddressedSite;
beforeAll(async () => {
  served = await serveAddressedSite();
}, 300_000);
afterAll(() => served.close());

test('a preset and a claim have a card of their own, and an embed or a picture by oEmbed', async () => {
  const { site } = served;
  for (const [path, query, kind, words] of [
    // Of a preset's digits in this version.
    ['answers/disclosedPace.html', '?v=1', 'rich', /late 2037/],
    ['claims/musk2025.html', '', 'photo', /Elon Musk/],
  ] as const) {
    const card = await unfurl(site + path);
    expect(card.canonical_url).toBe(site + path + query);
    expect(card.open_graph?.url).toBe(site + path + query);
    const [picture] = card.open_graph?.images ?? [];
    expect(`${card.title} ${card.description} ${picture?.alt}`, path).toMatch(words);
    expect(picture?.width, path).toBe(1200);
    expect((await fetch(picture?.url ?? '')).status, path).toBe(200);
    expect(card.oEmbed?.type, path).toBe(kind);
  }
});

test('a scenario’s card is that of no other address', async () => {
  const { site } = served;
  const card = await unfurl(`${site}?v=1&preset=disclosedPace`);
  expect(card.canonical_url).toBeUndefined();
  expect(card.open_graph?.url).toBeUndefined();
  expect(card.open_graph?.images?.[0]?.url).toBe(`${site}preview/default.png`);
});

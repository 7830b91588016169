import { expect, it } from 'vitest';
import { readLink } from '../../src/scenario/read-link';
import { photoOembed, richOembed } from '../../src/site/oembed';

const answer = {
  ...{ before: 'Even odds by ', date: 'mid 2029', after: '' },
  ...{ want: '', futures: '', most: '', synthetic: '', detail: 'Of 100 futures: "80" & <20>.' },
};
const site = 'https://your.host/peak-data/';
const { state } = readLink('?preset=disclosedPace');

it('an embed is the frame of its scenario, with sizes as numbers, as oembed.com wants it', () => {
  const said = richOembed(state, answer, 'preview/x.png')(site, '2026-11-22') as Record<
    string,
    string
  >;
  expect(said).toMatchObject({
    ...{ version: '1.0', type: 'rich', title: 'Even odds by mid 2029', width: 640 },
    ...{ provider_name: 'Peak Data', provider_url: site },
    ...{ thumbnail_url: `${site}preview/x.png`, thumbnail_width: 1200, thumbnail_height: 630 },
  });
  // WordPress takes this part alone.
  const [frame = ''] = /<iframe.*?><\/iframe>/.exec(said['html'] ?? '') ?? [];
  // In the version of its title.
  expect(frame).toContain(`src="${site}v1/embed.html?v=1&amp;preset=disclosedPace"`);
  expect(frame).toContain('frameborder="0"');
  expect(frame).toContain(`width="640" height="${said['height']}"`);
  expect(Number(said['height'])).toBeLessThanOrEqual(1000);
  // It hides a frame that has one beside it.
  expect(said['html']).not.toContain('blockquote');
});

it('what has no embed is a picture', () => {
  expect(photoOembed('A claim', 'preview/y.png')(site, '')).toMatchObject({
    ...{ version: '1.0', type: 'photo', url: `${site}preview/y.png`, width: 1200, height: 630 },
  });
});

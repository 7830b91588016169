/** What a page says of itself by oEmbed (oembed.com): files written with the site, which hosts find by a link in the page's head. */
import { defaultEmbedView } from '../embed/embed-view';
import { embedHeight } from '../embed/embed-height';
import { embedSnippet, headlineOf } from '../embed/snippet';
import { widthPixels } from '../embed/embed-choices';
import { isReleased } from '../app/released-versions';
import type { LinkState } from '../scenario/link-state';
import { linkVersion } from '../scenario/migrations';
import type { Answer } from '../words/en/answer';
import { pageText } from '../words/en/page-text';

/** Pixels of the preview pictures. */
const [WIDTH, HEIGHT] = [1200, 630];

/** Given the address of the site, with a slash at its end, and the day. */
export type Oembed = (site: string, day: string) => object;

const common = (site: string, title: string) => ({
  version: '1.0',
  title,
  provider_name: pageText.name,
  provider_url: site,
});

/** The embed of a scenario. */
export function richOembed(link: LinkState, answer: Answer, picture: string): Oembed {
  const width = 'middle';
  const updates = isReleased(linkVersion) ? 'exact' : 'follows';
  return (site, day) => ({
    ...common(site, headlineOf(answer)),
    type: 'rich',
    html: embedSnippet({ site, link, view: defaultEmbedView, updates, width, answer, day })
      // WordPress takes the style away.
      .replace('<iframe ', '<iframe frameborder="0" ')
      .replaceAll(/\n\s*/g, ' '),
    width: widthPixels[width],
    height: embedHeight(link, defaultEmbedView, widthPixels[width]),
    thumbnail_url: site + picture,
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  });
}

/** A picture: of what has no embed. */
export const photoOembed =
  (title: string, picture: string): Oembed =>
  (site) => ({
    ...common(site, title),
    type: 'photo',
    url: site + picture,
    width: WIDTH,
    height: HEIGHT,
  });

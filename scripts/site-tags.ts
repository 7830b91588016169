/** The tags by which other sites show a link to a page. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface TaggedPage {
  /**
   * Of the page below the site's address: "claims/musk2025.html". The front page has none: on a static host all its links share its
   * tags, and other sites would take every scenario for the address that stands there, the default's.
   */
  readonly path?: string;
  /** Of what hosts of embeds are told, below the site's address. */
  readonly oembed?: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Of its picture below the site's address: 1200 by 630 pixels. */
  readonly image: string;
  /** What the picture says. */
  readonly imageText: string;
}

/** A preview picture, and what it says. */
export function previewPicture(image = 'preview/default.png') {
  const { pictures } = JSON.parse(readFileSync('public/preview/pictures.json', 'utf8')) as {
    pictures: Partial<Record<string, { headline: string }>>;
  };
  const picture = pictures[basename(image, '.png')];
  if (!picture) throw new Error(`There is no picture ${image}: run "npm run pictures".`);
  return { image, imageText: picture.headline };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Open Graph, Twitter and canonical tags, and where the feed of changes is, a line each.
 *
 * @param site address of the site, with a slash at its end.
 */
export function siteTags(site: URL, page: TaggedPage): string {
  const address = page.path === undefined ? undefined : new URL(page.path, site).href;
  const meta = (kind: 'property' | 'name', key: string, content: string): string =>
    `<meta ${kind}="${key}" content="${escaped(content)}" />`;
  return [
    ...(address === undefined
      ? []
      : [
          `<link rel="canonical" href="${escaped(address)}" />`,
          meta('property', 'og:url', address),
        ]),
    ...(page.oembed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escaped(new URL(page.oembed, site).href)}" title="${escaped(page.title)}" />`,
        ]),
    `<link rel="alternate" type="application/atom+xml" href="${escaped(new URL('changes.xml', site).href)}" title="Peak Data: changes" />`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Peak Data'),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:image', new URL(page.image, site).href),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', page.imageText),
    meta('name', 'twitter:card', 'summary_large_image'),
  ].join('\n    ');
}

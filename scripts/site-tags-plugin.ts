import type { Plugin } from 'vite';
import { siteAddress } from './site-address.ts';
import { previewPicture, siteTags } from './site-tags.ts';

/** The text of the first match, entities as they are. */
const textOf = (html: string, pattern: RegExp, what: string): string => {
  const text = pattern.exec(html)?.[1];
  if (text === undefined) throw new Error(`index.html has no ${what}.`);
  return text;
};

/**
 * Tells other sites how to show a link to the front page. They need whole addresses, which the host of the site knows:
 * SITE_URL names it at build time. Without it the tags are left out, with one warning.
 *
 * @param site what SITE_URL says.
 * @throws Error where that is no address.
 */
export function siteTagsPlugin(site = process.env['SITE_URL']): Plugin {
  const address = siteAddress(site);
  return {
    name: 'site-tags',
    apply: 'build',
    configResolved({ logger }) {
      if (!address)
        logger.warnOnce('SITE_URL is not set: pages get no tags for previews on other sites.');
    },
    transformIndexHtml(html, { path }) {
      if (!address || path !== '/index.html') return html;
      const tags = siteTags(address, {
        title: textOf(html, /<title>([^<]*)<\/title>/, 'title'),
        description: textOf(html, /name="description"\s+content="([^"]*)"/, 'description'),
        ...previewPicture(),
      });
      return html.replace('</title>', () => `</title>\n    ${tags}`);
    },
  };
}

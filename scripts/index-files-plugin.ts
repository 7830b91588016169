import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Plugin } from 'vite';
import { siteAddress } from './site-address.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a robot may read: everything. */
export const robots = (site?: URL): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(site ? ['', `Sitemap: ${new URL('sitemap.xml', site).href}`] : []),
    '',
  ].join('\n');

/**
 * The pages that a search engine may show: not embeds, which stand in the pages of others.
 *
 * @param files paths of all that was built.
 */
export function sitemap(site: URL, files: readonly string[]): string {
  const pages = files.filter((file) => file.endsWith('.html') && !/(^|\/)embed\.html$/.test(file));
  const addresses = pages.map((file) => new URL(file.replace(/(^|\/)index\.html$/, '$1'), site));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses
  .map(({ href }) => `  <url><loc>${escaped(href)}</loc></url>`)
  .sort()
  .join('\n')}
</urlset>
`;
}

/** `## 1.0.0 (2026-11-27)`, and what follows up to the next. */
const RELEASE = /^## (\d\S*) \((\d{4}-\d\d-\d\d)\)\n([^]*?)(?=^## |$(?![^]))/gm;

/**
 * What has changed from release to release, as an Atom feed.
 *
 * @param changelog the text of CHANGELOG.md; what is not released yet is left out.
 * @returns undefined before the first release.
 * @source RFC 4287
 */
export function changesFeed(site: URL, changelog: string): string | undefined {
  const releases = [...changelog.matchAll(RELEASE)].map(
    ([, version = '', day = '', text = '']) => ({
      version,
      updated: `<updated>${day}T00:00:00Z</updated>`,
      // The files of the repository are not on the site.
      text: text.trim().replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1'),
    }),
  );
  const [newest] = releases;
  if (!newest) return undefined;
  const entries = releases.map(
    ({ version, updated, text }) => `  <entry>
    <title>Peak Data ${version}</title>
    <id>${escaped(new URL(`#${version}`, site).href)}</id>
    <link href="${escaped(site.href)}" />
    ${updated}
    <content type="html">${escaped(marked.parse(text, { async: false }))}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Peak Data: changes</title>
  <id>${escaped(site.href)}</id>
  <link href="${escaped(site.href)}" />
  <link rel="self" href="${escaped(new URL('changes.xml', site).href)}" />
  <author><name>Peak Data contributors</name></author>
  ${newest.updated}
${entries.join('\n')}
</feed>
`;
}

/**
 * Writes what programs read of the built site: `robots.txt`, and, where the site's address is known, `sitemap.xml` and `changes.xml`.
 *
 * @param site what SITE_URL says.
 * @throws Error where that is no address.
 */
export function indexFilesPlugin(site = process.env['SITE_URL']): Plugin {
  const address = siteAddress(site);
  return {
    name: 'index-files',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler({ dir = 'dist' }) {
        const write = (name: string, text: string | undefined): void => {
          if (text !== undefined) writeFileSync(join(dir, name), text);
        };
        write('robots.txt', robots(address));
        if (!address) return;
        const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
        write(
          'sitemap.xml',
          sitemap(
            address,
            files.map((file) => file.replaceAll('\\', '/')),
          ),
        );
        write('changes.xml', changesFeed(address, readFileSync('CHANGELOG.md', 'utf8')));
      },
    },
  };
}

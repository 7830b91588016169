import { describe, expect, it } from 'vitest';
import { changesFeed, robots, sitemap } from '../../scripts/index-files-plugin';

const site = new URL('https://example.org/labs/peak-data/');

describe('robots.txt', () => {
  it('lets everything be read, and names the sitemap where the address is known', () => {
    expect(robots()).toBe('User-agent: *\nAllow: /\n');
    expect(robots(site)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/labs/peak-data/sitemap.xml\n',
    );
  });
});

describe('sitemap.xml', () => {
  it('has every page under the address that it is known by, and no embed', () => {
    const files = ['index.html', 'method.html', 'claims/index.html', 'assets/a.js', 'claims'];
    const text = sitemap(site, [...files, 'embed.html', 'v1/embed.html']);
    expect([...text.matchAll(/<loc>(.+)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://example.org/labs/peak-data/',
      'https://example.org/labs/peak-data/claims/',
      'https://example.org/labs/peak-data/method.html',
    ]);
  });
});

describe('changes.xml', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\nNot yet.\n\n## 1.1.0 (2027-03-01)\n\nSince *then* & [later](docs/a.md).\n\n## 1.0.0 (2026-11-27)\n\nThe first, [by](https://x.org/).\n';

  it('tells each release, the newest first, and nothing that is not released', () => {
    const feed = changesFeed(site, changelog) ?? '';
    expect([...feed.matchAll(/<title>(.+)<\/title>/g)].map(([, title]) => title)).toEqual([
      'Peak Data: changes',
      'Peak Data 1.1.0',
      'Peak Data 1.0.0',
    ]);
    expect([...feed.matchAll(/<updated>(.+)<\/updated>/g)].map(([, day]) => day)).toEqual([
      '2027-03-01T00:00:00Z',
      '2027-03-01T00:00:00Z',
      '2026-11-27T00:00:00Z',
    ]);
    expect(feed).not.toContain('Not yet');
    // Markup of HTML is text of the feed; links into the repository are words.
    expect(feed).toContain('Since &lt;em>then&lt;/em> &amp;amp; later.');
    expect(feed).toContain('&lt;a href=&quot;https://x.org/&quot;>by&lt;/a>');
  });

  it('is the same when asked again, and nothing before the first release', () => {
    expect(changesFeed(site, changelog)).toBe(changesFeed(site, changelog));
    expect(changesFeed(site, '# Changelog\n\n## Unreleased\n\nNot yet.\n')).toBeUndefined();
  });
});

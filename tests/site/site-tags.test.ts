import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger } from 'vite';
import { describe, expect, it } from 'vitest';
import { withWords } from '../../scripts/document-words';
import { siteAddress } from '../../scripts/site-address';
import { previewPicture, siteTags } from '../../scripts/site-tags';
import { siteTagsPlugin } from '../../scripts/site-tags-plugin';
import { documentText } from '../../src/words/en/document-text';

/** Builds a page with the head of ours and nothing else. */
async function built(site: string | undefined): Promise<{ html: string; warnings: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'site-tags-'));
  const warnings: string[] = [];
  const logger = createLogger('silent');
  logger.warnOnce = (message) => void warnings.push(message);
  const page = withWords(readFileSync('index.html', 'utf8'), documentText);
  const [head = ''] = page.split('<script>');
  writeFileSync(join(root, 'index.html'), `${head}</head><body></body></html>`);
  try {
    await build({
      root,
      configFile: false,
      customLogger: logger,
      publicDir: false,
      plugins: [siteTagsPlugin(site)],
    });
    return { html: readFileSync(join(root, 'dist/index.html'), 'utf8'), warnings };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('with SITE_URL', () => {
  it('the front page tells other sites what to show, in whole addresses', async () => {
    const { html, warnings } = await built('https://example.org/labs/peak');
    expect(warnings).toEqual([]);
    const metas = Object.fromEntries(
      [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" \/>/g)].map(
        ([, key = '', content]) => [key, content],
      ),
    );
    // It is every scenario's page, and none of them is another's.
    expect(html).not.toMatch(/canonical|og:url/);
    expect(html).toContain(
      '<link rel="alternate" type="application/atom+xml" href="https://example.org/labs/peak/changes.xml" title="Peak Data: changes" />',
    );
    expect(metas).toMatchObject({
      'og:title': 'Peak Data: when does AI training run out of human-written data?',
      'og:image': 'https://example.org/labs/peak/preview/default.png',
      'twitter:card': 'summary_large_image',
    });
    expect(metas['og:description']).toMatch(/^Take the assumptions apart/);
    expect(metas['og:image:alt']).toMatch(/^Even odds/);
  });
});

describe('without SITE_URL', () => {
  it('there are no tags, and one warning', async () => {
    const { html, warnings } = await built('');
    expect(html).not.toMatch(/og:|twitter:|canonical|atom/);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('SITE_URL');
  });
});

describe('SITE_URL', () => {
  it.each([
    'example.org',
    '/peak',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'https://me:secret@example.org/',
    'javascript:alert(1)',
  ])('cannot be %s, which fails with a sentence', (text) => {
    expect(() => siteTagsPlugin(text)).toThrow(/SITE_URL must be the address of the site.*\.$/);
  });

  it('ends in a slash, given or not', () => {
    expect(siteAddress('https://example.org')?.href).toBe('https://example.org/');
    expect(siteAddress('https://example.org/a/')?.href).toBe('https://example.org/a/');
    expect(siteAddress('http://localhost:80/a')?.href).toBe('http://localhost/a/');
  });

  it('leads to the tags of any page', () => {
    const tags = siteTags(new URL('https://example.org/a/'), {
      path: 'claims/musk2025.html',
      oembed: 'oembed/claims/musk2025.json',
      title: 'A "claim" & more',
      description: '<words>',
      image: 'preview/claims-musk2025.png',
      imageText: 'x',
    });
    expect(tags).toContain('href="https://example.org/a/claims/musk2025.html"');
    expect(tags).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/a/oembed/claims/musk2025.json" title="A',
    );
    expect(tags).toContain('content="A &quot;claim&quot; &amp; more"');
    expect(tags).toContain('content="&lt;words>"');
  });
});

describe('preview pictures', () => {
  it('say what they show, each its own', () => {
    expect(previewPicture().image).toBe('preview/default.png');
    const claim = previewPicture('preview/claims-musk2025.png');
    expect(claim.imageText).toContain('by the end of 2024');
    expect(claim.imageText).not.toBe(previewPicture().imageText);
  });

  it('are asked for where there are none', () => {
    expect(() => previewPicture('preview/nothing.png')).toThrow('npm run pictures');
  });
});

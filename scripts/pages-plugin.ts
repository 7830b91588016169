import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type * as Pages from '../src/site/pages.ts';
import type { OwnForecast } from '../src/data/own-forecasts.ts';
import { linkVersion } from '../src/scenario/migrations.ts';
import type { SitePage } from '../src/site/site-page.ts';
import type * as Language from '../src/words/en/language.ts';
import { withPolicy } from './content-policy.ts';
import { siteAddress } from './site-address.ts';
import { withSite } from './site-server.ts';
import { previewPicture, siteTags } from './site-tags.ts';

/** The first script of the app's own document, which every live page has: what it shows until the app is there, or fails. */
const [, OPENING = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync('index.html', 'utf8')) ?? [];
if (OPENING === '') throw new Error('index.html has no script in its head.');

const OWN_FORECASTS = 'src/data/evidence/own-forecasts.json';

const STYLE = /<style[^>]*>(.*?)<\/style>/gs;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Path of what hosts of embeds are told of a page. */
const oembedFile = ({ file }: SitePage): string => `oembed/${file.replace(/html$/, 'json')}`;

/** What other sites show of a page: nothing where our own address is not known. */
const tagsOf = (site: URL | undefined, page: SitePage): string => {
  if (!site) return '';
  const { file, title, description, picture, opens } = page;
  // Of a page that opens a scenario the address names the version: its card says what will be seen.
  const path = opens ? `${file}?v=${linkVersion}` : file;
  const oembed = page.oembed && oembedFile(page);
  const tags = { path, title, description, oembed, ...previewPicture(picture) };
  return siteTags(site, tags) + '\n    ';
};

/** The script of a page that opens the app, in the version of its own link. On a disk there is no app to open. */
const openingOf = (preset: string): string =>
  `if (/^http/.test(location.protocol)) location.replace('../?' + (/\\bv=\\d+&?/.exec(location.search + '&') || '') + 'preset=${preset}' + location.hash);`;

/** The scripts in the head of a page. */
const scriptsOf = ({ isLive, holdsEmbeds, opens }: SitePage, root: string, app: string): string =>
  [
    ...(opens ? [`<script>${openingOf(opens)}</script>`] : []),
    ...(holdsEmbeds ? [`<script src="${root}embed-v1.js" defer></script>`] : []),
    ...(isLive
      ? [`<script>${OPENING}</script>`, `<script type="module" src="${root}${app}"></script>`]
      : []),
  ]
    .map((script) => `\n    ${script}`)
    .join('');

/** Lets a face begin to load with the style sheet that names it, so that hardly a line is set twice. */
const preloadOf = (root: string, face: string): string =>
  `\n    <link rel="preload" href="${root}assets/${face}" as="font" type="font/woff2" crossorigin />`;

interface Parts {
  readonly root: string;
  readonly sheet: string;
  readonly tags: string;
  readonly app: string;
  /** Undefined in development. */
  readonly headingFace: string | undefined;
}

function htmlOf(
  page: SitePage,
  language: string,
  body: string,
  { root, sheet, tags, app, headingFace }: Parts,
) {
  const { title, description } = page;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    ${tags}<link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}${sheet}" />${headingFace === undefined ? '' : preloadOf(root, headingFace)}${scriptsOf(page, root, app)}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

const isMain = (id: string): boolean => /\/src\/main\.ts$/.test(id);

/** The face of headings, whose own font is the least like it. */
const HEADING_FACE = '/src/chart/fonts/newsreader.woff2';

/** A face as the server of the sources names it. */
const FACE = /\/src\/[\w/-]+\.woff2/g;

/**
 * Every page of `src/site/pages.ts` and the one style sheet of them all, by their paths in the built site.
 *
 * @param faceName how the style sheet names the face of a file among the sources.
 * @param app      path of the app's script in the built site; left out in development, where its styles come by scripts, which no
 *                 policy of ours allows.
 */
const renderPages = (
  site?: URL,
  faceName = (file: string): string => file,
  app?: string,
): Promise<Map<string, string>> =>
  withSite(async (server) => {
    const { pages, groundRules, faces } = (await server.ssrLoadModule(
      '/src/site/pages.ts',
    )) as typeof Pages;
    const { language } = (await server.ssrLoadModule(
      '/src/words/en/language.ts',
    )) as typeof Language;
    const styles = new Set([faces.replaceAll(FACE, faceName), groundRules]);
    const rendered = pages.map((page) => {
      const root = '../'.repeat(page.file.split('/').length - 1) || './';
      const { head, body } = page.render(root);
      for (const [, style = ''] of head.matchAll(STYLE)) styles.add(style);
      return { page, body, root };
    });
    const css = [...styles].join('\n');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const sheet = `assets/pages-${hash}.css`;
    const headingFace = app === undefined ? undefined : faceName(HEADING_FACE);
    // The same sources give the same files on any day, once they are released.
    const day =
      (JSON.parse(readFileSync(OWN_FORECASTS, 'utf8')) as OwnForecast[]).at(-1)?.released ??
      new Date().toISOString().slice(0, 10);
    return new Map([
      [sheet, css],
      ...pages.flatMap((page) =>
        site && page.oembed
          ? [[oembedFile(page), JSON.stringify(page.oembed(site.href, day))] as const]
          : [],
      ),
      ...rendered.map(({ page, body, root }) => {
        const parts = {
          root,
          sheet,
          tags: tagsOf(site, page),
          app: app ?? 'src/main.ts',
          headingFace,
        };
        const html = htmlOf(page, language, body, parts);
        return [page.file, page.isLive && app === undefined ? html : withPolicy(html)] as const;
      }),
    ]);
  }, true);

/**
 * Renders the pages that are whole without a script: into the built site, and anew for each look at them in development.
 *
 * @param site what SITE_URL says.
 * @throws Error where that is no address.
 */
export function pagesPlugin(site = process.env['SITE_URL']): Plugin {
  const address = siteAddress(site);
  return {
    name: 'pages',
    apply: (_config, { mode, isSsrBuild }) => mode !== 'test' && !isSsrBuild,
    async generateBundle(_options, bundle) {
      /** The same file as the app's, where that has it too. */
      const faceName = (file: string): string => {
        const name = basename(file);
        const known = Object.values(bundle).find(
          (each) => each.type === 'asset' && each.names.includes(name),
        );
        if (known) return basename(known.fileName);
        const source = readFileSync(`.${file}`);
        return basename(this.getFileName(this.emitFile({ type: 'asset', name, source })));
      };
      const app = Object.values(bundle).find(
        (each) => each.type === 'chunk' && each.isEntry && each.moduleIds.some(isMain),
      );
      if (!app) throw new Error('The built site has no script of the app.');
      for (const [fileName, source] of await renderPages(address, faceName, app.fileName)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!/\.html$|^assets\/pages-.*\.css$/.test(path) || path === 'index.html') return next();
        renderPages().then((files) => {
          const source = files.get(path);
          if (source === undefined) return next();
          response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/html');
          response.end(source);
        }, next);
      });
    },
  };
}

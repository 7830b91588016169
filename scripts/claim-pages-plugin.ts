import type { Plugin } from 'vite';
import type * as RenderClaims from '../src/site/render-claims.ts';
import { withRendered } from './render-server.ts';

/** Writes `claims/<id>.html` at build time, and the style sheet of these pages. They hold no script. */
export function claimPagesPlugin(): Plugin {
  return {
    name: 'claim-pages',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async generateBundle() {
      const { pages, styles } = await withRendered(
        '/src/site/render-claims.ts',
        'with styles',
        ({ renderClaims }: typeof RenderClaims) => renderClaims(),
      );
      const sheet = this.emitFile({ type: 'asset', name: 'claims.css', source: styles });
      for (const page of pages) {
        const source = pageHtml(page, `../${this.getFileName(sheet)}`);
        this.emitFile({ type: 'asset', fileName: page.path, source });
      }
    },
  };
}

// Whoever knows the site's address adds the preview here: `picture` says where it belongs.
const pageHtml = (
  { title, description, body }: RenderClaims.ClaimPageMarkup,
  sheet: string,
): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)} – Peak Data</title>
    <meta name="description" content="${escaped(description)}" />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${sheet}" />
  </head>
  <body>
    ${body}
  </body>
</html>
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

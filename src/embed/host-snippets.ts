/** The snippet in the forms of notebooks, wikis and site generators. */
import { embedHeight } from './embed-height';
import { widthPixels } from './embed-choices';
import { captionOf, embedAddress, embedSnippet, pageAddress, type SnippetParts } from './snippet';
import { snippetText } from '../words/en/embedding-text';

const frameOf = ({ site, link, view, updates, width }: SnippetParts) => ({
  // Addresses hold no quotation mark and no backslash.
  address: JSON.stringify(embedAddress(site, link, view, updates)),
  height: embedHeight(link, view, widthPixels[width]),
  width: width === 'column' ? '100%' : String(widthPixels[width]),
});

/** A cell of Jupyter. */
export function jupyterSnippet(parts: SnippetParts): string {
  const { address, height, width } = frameOf(parts);
  return `from IPython.display import IFrame\nIFrame(${address}, "${width}", ${height})`;
}

/**
 * A chunk of R Markdown, or of Quarto with R; its caption is the result in words.
 *
 * Without a width the frame gets that of R's figures, which is wider than a phone. The style is for HTML alone: LaTeX would read it.
 */
export function rSnippet(parts: SnippetParts): string {
  const { address, height, width } = frameOf(parts);
  const options = [
    'echo=FALSE',
    `out.width="${width.replace(/\d$/, '$&px')}"`,
    `out.extra=if (knitr::is_html_output()) 'style="border:0;max-width:100%"'`,
    `fig.cap=${JSON.stringify(captionOf(parts))}`,
  ].join(', ');
  return `\`\`\`{r, ${options}}\nknitr::include_url(${address}, height = "${height}px")\n\`\`\``;
}

/** A cell of Observable. */
export const observableSnippet = (parts: SnippetParts): string =>
  `html\`${embedSnippet(parts).replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** A directive of reStructuredText. */
export const rstSnippet = (parts: SnippetParts): string =>
  `.. raw:: html\n\n${embedSnippet(parts).replaceAll(/^/gm, '   ')}`;

/** MediaWiki takes no frame: the result in words, and a link. */
export function wikitextSnippet(parts: SnippetParts): string {
  const words = captionOf(parts).replaceAll(/[[\]{}<>|'&~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `${words} [${pageAddress(parts.site, parts.link, parts.updates)} ${snippetText.caption}]`;
}

/** Hugo leaves HTML out of a page, but not out of a shortcode. */
export const hugoShortcode = '{{ .Inner | safeHTML }}';
export const hugoSnippet = (parts: SnippetParts): string =>
  `{{< peak-data >}}\n${embedSnippet(parts)}\n{{< /peak-data >}}`;

/** The listener in the configuration of VitePress, which takes a script in a page for its own. */
export const vitepressListener = (site: string): string =>
  `head: [['script', { src: ${JSON.stringify(`${site}embed-v1.js`)}, async: '' }]],`;

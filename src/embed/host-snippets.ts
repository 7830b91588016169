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

/** A chunk of R Markdown, or of Quarto with R; its caption is the result in words. */
export function rSnippet(parts: SnippetParts): string {
  const { address, height } = frameOf(parts);
  const caption = JSON.stringify(captionOf(parts));
  return `\`\`\`{r, echo=FALSE, fig.cap=${caption}}\nknitr::include_url(${address}, height = "${height}px")\n\`\`\``;
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

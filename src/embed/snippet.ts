/** The HTML that an author pastes to embed a scenario. */
import type { LinkState } from '../scenario/link-state';
import { linkVersion } from '../scenario/migrations';
import { writeLink } from '../scenario/write-link';
import type { Answer } from '../words/en/answer';
import { snippetText } from '../words/en/embedding-text';
import { type EmbedWidth, type Updates, widthPixels } from './embed-choices';
import { embedHeight } from './embed-height';
import { type EmbedView, isEmbedKey, writeEmbedView } from './embed-view';
import { escaped } from './escaped';
import { FIGURE_STYLE } from './figure-style';

export interface SnippetParts {
  /** Address of the site's folder, ending in a slash: `https://your.host/peak-data/`. */
  readonly site: string;
  readonly link: LinkState;
  readonly view: EmbedView;
  readonly updates: Updates;
  readonly width: EmbedWidth;
  /** The answer of the link's scenario. */
  readonly answer: Answer;
  /** The day of the answer, YYYY-MM-DD. */
  readonly day: string;
}

/** The query of the full page for an embed's link: without the embed's own keys. */
export const pageQuery = (link: LinkState): string =>
  writeLink({ ...link, unknown: link.unknown.filter(([key]) => !isEmbedKey(key)) });

/** A link that names no version means the newest. */
const queryOf = (link: LinkState, updates: Updates): string =>
  updates === 'exact' ? pageQuery(link) : pageQuery(link).replace(/^v=\d+&?/, '');

const withQuery = (address: string, query: string): string =>
  query === '' ? address : `${address}?${query}`;

/** The address of the full page to which an embed links. */
export const pageAddress = (site: string, link: LinkState, updates: Updates): string =>
  withQuery(site, queryOf(link, updates));

/**
 * The address of an embed: of the newest version, or of the link's own version, which never changes.
 *
 * @param site the way to the site's folder, ending in a slash.
 */
export function embedAddress(
  site: string,
  link: LinkState,
  view: EmbedView,
  updates: Updates,
): string {
  const folder = updates === 'exact' ? `v${link.old?.version ?? linkVersion}/` : '';
  const query = [queryOf(link, updates), writeEmbedView(view)].filter((part) => part !== '');
  return withQuery(`${site}${folder}embed.html`, query.join('&'));
}

/** The answer's first sentence. */
export const headlineOf = ({ before, date, after }: Answer): string => `${before}${date}${after}`;

/** The result in words, for the caption of a frame or a picture. */
export function captionOf({ answer, updates, day }: SnippetParts): string {
  const result = `${headlineOf(answer)}. ${answer.detail}`;
  return updates === 'exact' ? result : `${result} ${snippetText.asOf(day)}`;
}

/**
 * The colour scheme of an embed's frame; empty where it is the host page's.
 *
 * A frame whose scheme differs from its document's is never transparent. On the host's own background a reader's dark embed would
 * be unreadable in a page that is always light, so there the browser compares with the page, and paints a ground if they differ.
 */
const frameScheme = ({ theme, transparent }: EmbedView): string =>
  theme !== 'auto' ? theme : transparent ? '' : 'light dark';

/**
 * A figure with a frame. Its caption says the result in words, so that a host that drops frames keeps the sentence and the link.
 * It needs no script, id or class. Width and height are given twice: some hosts drop styles, and some themes overrule attributes.
 * `data-external` makes pandoc leave the frame's address as it is; a copy of the file would lose the scenario.
 *
 * @returns HTML, one tag a line, everything in it escaped.
 */
export function embedSnippet(parts: SnippetParts): string {
  const { site, link, view, updates, width, answer } = parts;
  const pixels = widthPixels[width];
  const height = embedHeight(link, view, pixels);
  const [attribute, style] =
    width === 'column' ? ['100%', 'width:100%'] : [pixels, `width:${pixels}px;max-width:100%`];
  const scheme = frameScheme(view);
  return [
    `<figure style="${FIGURE_STYLE}">`,
    `  <iframe src="${escaped(embedAddress(site, link, view, updates))}" title="${escaped(headlineOf(answer))}"`,
    `    width="${attribute}" height="${height}" loading="lazy" allow="clipboard-write; fullscreen" data-external="1"`,
    `    style="${style};height:${height}px;border:0${scheme && `;color-scheme:${scheme}`}"></iframe>`,
    `  <figcaption>${escaped(captionOf(parts))}`,
    `    <a href="${escaped(pageAddress(site, link, updates))}">${escaped(snippetText.caption)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

/** The snippet as a block that the editor of WordPress recognises when it is pasted. */
export const wordpressSnippet = (parts: SnippetParts): string =>
  `<!-- wp:html -->\n${embedSnippet(parts)}\n<!-- /wp:html -->`;

/** The snippet as JSX, for pages made of MDX or React: styles are objects, and no sign in the caption is a mark. */
export const jsxSnippet = (parts: SnippetParts): string =>
  embedSnippet(parts)
    .replaceAll(/style="([^"]*)"/g, (_, css: string) => `style={{ ${inJsx(css)} }}`)
    .replace(/<figcaption>[^<]*/, () => `<figcaption>{${JSON.stringify(captionOf(parts))}} `);

/** `max-width:100%;border:0` as `maxWidth: '100%', border: '0'`. */
const inJsx = (css: string): string =>
  css
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll(
      /(\w+):([^;]+)(;?)/g,
      (_, name, value, more) => `${name}: '${value}'${more && ', '}`,
    );

/** The line that lets the frames of a page follow their height. */
export const listenerSnippet = (site: string): string =>
  `<script src="${escaped(site)}embed-v1.js" async></script>`;

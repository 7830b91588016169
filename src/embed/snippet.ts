/** What a page pastes to hold an embed. */
import type { LinkState } from '../scenario/link-state';
import { writeLink } from '../scenario/write-link';
import type { Answer } from '../words/answer';
import { embedText } from '../words/embed-text';
import { embedHeight } from './embed-height';
import { type EmbedView, isEmbedKey, writeEmbedView } from './embed-view';

export interface SnippetParts {
  /** Address of the site's folder, ending in a slash: `https://your.host/peak-data/`. */
  readonly site: string;
  readonly link: LinkState;
  readonly view: EmbedView;
  /** The answer of the link's scenario. */
  readonly answer: Answer;
}

/** The query of the full page that shows what an embed shows: without what is the embed's own. */
export const pageQuery = (link: LinkState): string =>
  writeLink({ ...link, unknown: link.unknown.filter(([key]) => !isEmbedKey(key)) });

/** The query of an embed. */
export const embedQuery = (link: LinkState, view: EmbedView): string =>
  [pageQuery(link), writeEmbedView(view)].filter((part) => part !== '').join('&');

/**
 * The snippet: a figure whose caption says the result in words, so that a page whose host drops frames keeps the sentence and the
 * link. It needs no script, id or class; the width stands twice because some hosts drop styles.
 *
 * @returns HTML, one tag a line, everything in it escaped.
 */
export function embedSnippet({ site, link, view, answer }: SnippetParts): string {
  const headline = `${answer.before}${answer.date}${answer.after}`;
  const page = `${site}?${pageQuery(link)}`;
  // A frame of another colour scheme than its document's is never transparent.
  const scheme = view.theme === 'auto' ? 'light dark' : view.theme;
  return [
    '<figure style="margin:0">',
    `  <iframe src="${escaped(`${site}embed.html?${embedQuery(link, view)}`)}" title="${escaped(headline)}"`,
    `    width="100%" height="${embedHeight(link.scenario, view)}" loading="lazy" allow="clipboard-write; web-share; fullscreen"`,
    `    style="width:100%;border:0;color-scheme:${scheme}"></iframe>`,
    `  <figcaption>${escaped(`${headline}: ${answer.detail}`)}`,
    `    <a href="${escaped(page)}">${escaped(embedText.caption)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** The texts to paste into each kind of host, field by field. */
import type { Host } from '../embed/embed-choices';
import {
  hugoShortcode,
  hugoSnippet,
  jupyterSnippet,
  observableSnippet,
  rSnippet,
  rstSnippet,
  vitepressListener,
  wikitextSnippet,
} from '../embed/host-snippets';
import {
  markdownSnippet,
  type PictureParts,
  pictureSnippet,
  previewFile,
  UNKNOWN_PICTURE,
} from '../embed/picture-snippet';
import {
  captionOf,
  embedSnippet,
  jsxSnippet,
  listenerSnippet,
  pageAddress,
  type SnippetParts,
  wordpressSnippet,
} from '../embed/snippet';
import { type ClaimPageId, claimPagePath, claimPageText } from '../words/en/claims-text';
import { embedDialogText, snippetText } from '../words/en/embedding-text';

export interface Pasted {
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** The site has no picture of this scenario, so the reader has to upload one and fill in its address. */
  readonly isPictureMissing: boolean;
  /** What lets the frames of a page follow their height, where the host takes it. */
  readonly listener?: string | undefined;
}

/** The hosts whose snippet is one text, with a frame or the words in its place. */
const forms: Partial<Record<Host, (parts: SnippetParts) => string>> = {
  html: embedSnippet,
  wordpress: wordpressSnippet,
  ghost: embedSnippet,
  react: jsxSnippet,
  jupyter: jupyterSnippet,
  r: rSnippet,
  observable: observableSnippet,
  hugo: hugoSnippet,
  vitepress: embedSnippet,
  rst: rstSnippet,
  wikitext: wikitextSnippet,
};

const listenerOf = (host: Host, site: string): string | undefined =>
  host === 'wikitext' || host === 'jupyter' || host === 'observable'
    ? undefined
    : host === 'vitepress'
      ? vitepressListener(site)
      : listenerSnippet(site);

/** @param claim the claim whose picture is wanted instead of the scenario's. */
export function pasted(host: Host, parts: SnippetParts, claim: ClaimPageId | undefined): Pasted {
  const { snippet, altText, pictureCaption, pictureHtml } = embedDialogText;
  const one = (value: string): Pasted => ({
    fields: [{ name: snippet, value }],
    isPictureMissing: false,
  });
  const form = forms[host];
  if (form) {
    const { fields, isPictureMissing } = one(form(parts));
    const file = host === 'hugo' ? [{ name: embedDialogText.hugoFile, value: hugoShortcode }] : [];
    return {
      fields: [...fields, ...file],
      isPictureMissing,
      listener: listenerOf(host, parts.site),
    };
  }

  const file = claim ? `preview/claims-${claim}.png` : previewFile(parts.link.scenario);
  const picture = pictureOf(parts, file, claim);
  const isPictureMissing = file === undefined;
  if (host === 'markdown') return { ...one(markdownSnippet(picture)), isPictureMissing };
  return {
    fields: [
      { name: altText, value: picture.alt },
      { name: pictureCaption, value: `${picture.caption} ${snippetText.caption}: ${picture.page}` },
      { name: pictureHtml, value: pictureSnippet(picture) },
    ],
    isPictureMissing,
  };
}

function pictureOf(
  parts: SnippetParts,
  file: string | undefined,
  claim: ClaimPageId | undefined,
): PictureParts {
  const { site, link, updates } = parts;
  const picture = file === undefined ? UNKNOWN_PICTURE : site + file;
  if (claim) {
    const { title } = claimPageText[claim];
    const page = `${site}${claimPagePath(claim)}`;
    return { picture, alt: title, caption: title, page };
  }
  const caption = captionOf(parts);
  // Not the words below it again: a screen reader says both.
  return { picture, alt: snippetText.picture, caption, page: pageAddress(site, link, updates) };
}

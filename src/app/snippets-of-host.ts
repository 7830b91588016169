/** The texts to paste into each kind of host, field by field. */
import type { Host } from '../embed/embed-choices';
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
  ghostSnippet,
  jsxSnippet,
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
}

/** @param claim the claim whose picture is wanted instead of the scenario's. */
export function pasted(host: Host, parts: SnippetParts, claim: ClaimPageId | undefined): Pasted {
  const { snippet, altText, pictureCaption, pictureHtml } = embedDialogText;
  const one = (value: string): Pasted => ({
    fields: [{ name: snippet, value }],
    isPictureMissing: false,
  });
  if (host === 'html') return one(embedSnippet(parts));
  if (host === 'wordpress') return one(wordpressSnippet(parts));
  if (host === 'ghost') return one(ghostSnippet(parts));
  if (host === 'react') return one(jsxSnippet(parts));

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
  return { picture, alt: caption, caption, page: pageAddress(site, link, updates) };
}

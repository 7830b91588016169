/** The replacement of an embed where a host allows no frame: a picture that links to the page, with a caption. */
import { changedKeys, type Scenario } from '../scenario/scenario';
import { snippetText } from '../words/en/embedding-text';
import { escaped } from './escaped';
import { FIGURE_STYLE } from './figure-style';

export interface PictureParts {
  /** Address of the picture. */
  readonly picture: string;
  /** The picture's content in words, for readers who do not see it. */
  readonly alt: string;
  readonly caption: string;
  /** Address of the page to which the picture links. */
  readonly page: string;
}

/** Placeholder of an address that the author fills in. */
export const UNKNOWN_PICTURE = 'PICTURE';

/** Pixels of the pictures in `public/preview/`. */
const [WIDTH, HEIGHT] = [1200, 630];

/** Path of the site's own picture of a scenario; undefined unless it is an unchanged preset. */
export function previewFile(scenario: Scenario): string | undefined {
  if (changedKeys(scenario).length > 0) return undefined;
  const { preset } = scenario;
  return `preview/${preset === 'baseline' ? 'default' : `preset-${preset}`}.png`;
}

/** HTML: a picture with its caption. */
export const pictureSnippet = ({ picture, alt, caption, page }: PictureParts): string =>
  [
    `<figure style="${FIGURE_STYLE}">`,
    `  <a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(alt)}"`,
    `    width="${WIDTH}" height="${HEIGHT}" loading="lazy" style="width:100%;height:auto"></a>`,
    `  <figcaption>${escaped(caption)}`,
    `    <a href="${escaped(page)}">${escaped(snippetText.caption)}</a></figcaption>`,
    '</figure>',
  ].join('\n');

/** Markdown: a picture with its caption. */
export const markdownSnippet = ({ picture, alt, caption, page }: PictureParts): string =>
  `[![${inMarkdown(alt)}](${address(picture)})](${address(page)})\n\n${inMarkdown(caption)} [${snippetText.caption}](${address(page)})`;

/** Escapes the characters that Markdown reads as marks. */
const inMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
/** Escapes the characters that would end an address. */
const address = (text: string): string =>
  text.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');

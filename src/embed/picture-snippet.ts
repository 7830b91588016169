/** What stands for an embed where a host takes no frame: a picture that leads to the page, and its words. */
import { changedKeys, type Scenario } from '../scenario/scenario';
import { snippetText } from '../words/embedding-text';
import { escaped } from './escaped';

export interface PictureParts {
  /** Address of the picture. */
  readonly picture: string;
  /** What the picture says, for whoever does not see it. */
  readonly alt: string;
  readonly caption: string;
  /** Address of the page that the picture leads to. */
  readonly page: string;
}

/** Where an address must be written by hand. */
export const UNKNOWN_PICTURE = 'PICTURE';

/** Pixels of the pictures in `public/preview/`. */
const [WIDTH, HEIGHT] = [1200, 630];

/** The picture of a scenario that the site holds, from the site's folder; undefined for all but presets as they are. */
export function previewFile(scenario: Scenario): string | undefined {
  if (changedKeys(scenario).length > 0) return undefined;
  const { preset } = scenario;
  return `preview/${preset === 'baseline' ? 'default' : `preset-${preset}`}.png`;
}

/** HTML: a picture of a usual size with its words. */
export const pictureSnippet = ({ picture, alt, caption, page }: PictureParts): string =>
  [
    '<figure style="margin:0">',
    `  <a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(alt)}"`,
    `    width="${WIDTH}" height="${HEIGHT}" loading="lazy" style="width:100%;height:auto"></a>`,
    `  <figcaption>${escaped(caption)}`,
    `    <a href="${escaped(page)}">${escaped(snippetText.caption)}</a></figcaption>`,
    '</figure>',
  ].join('\n');

/** Markdown: the picture, and below it the result in words. */
export const markdownSnippet = ({ picture, alt, caption, page }: PictureParts): string =>
  `[![${inMarkdown(alt)}](${address(picture)})](${address(page)})\n\n${inMarkdown(caption)} [${snippetText.caption}](${address(page)})`;

/** Letters that Markdown would read as marks. */
const inMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
/** Brackets would end an address. */
const address = (text: string): string =>
  text.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');

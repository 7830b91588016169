/** The words of embed snippets, of the dialog that makes them and of the page about embedding. */
import { formatDay } from './day';

export const snippetText = {
  caption: 'Peak Data: change the assumptions',
  picture: 'Chart of all usable human text and what the largest training run wants, year by year',
  asOf: (day: string) => `As of ${formatDay(day)}.`,
};

export const embedDialogText = {
  open: 'Embed',
  heading: 'Embed this scenario',
  about: 'All about embeds, with examples',
  theme: 'Theme',
  themes: { auto: 'Reader’s', light: 'Light', dark: 'Dark' },
  size: 'Size',
  sizes: {
    article: { label: 'Article', note: 'Low enough to stand between paragraphs.' },
    full: {
      label: 'Full',
      note: 'Taller, with a larger picture, what the answer means, and its sources.',
    },
  },
  width: 'Width',
  widths: {
    column: 'Its column',
    narrow: '360 px',
    middle: '640 px',
    wide: '960 px',
  },
  shows: 'Shows',
  whole: 'Everything',
  plain: 'Sentence and chart',
  background: 'Background',
  backgrounds: { paper: 'Its own', host: 'Your page’s' },
  /** Where the theme is the reader's. */
  oneTheme:
    'Is your page always light, or always dark? Choose that theme too. Otherwise some readers see the embed on a ground of another colour.',
  kind: 'Readers can',
  live: 'Explore',
  static: 'Only look',
  sliders: 'Sliders',
  moreSliders: 'All other assumptions',
  noSliders: 'An embed that is only looked at has none.',
  updates: 'When the model is updated',
  updatesChoices: {
    exact: { label: 'This exact version', note: 'Shows these digits for ever.' },
    follows: {
      label: 'Follows updates',
      note: 'Shows what the newest version says. The caption says of which day its words are.',
    },
  },
  unreleased: (version: number) =>
    `Version ${version} is not released yet, so an embed follows updates. “This exact version” comes with the release.`,
  preview: 'Preview',
  previewTitle: 'Preview of the embed',
  waiting: 'The forecast is still being worked out.',
  failed: 'There is no forecast of these assumptions, so there is nothing to embed.',
  noAddress:
    'This page was not opened from the web, so the snippets say https://your.host/ where your address belongs.',
  host: 'Where it goes',
  hosts: {
    html: { label: 'HTML', note: 'For any page that you write yourself.' },
    wordpress: {
      label: 'WordPress',
      note: 'Paste it between two blocks: it becomes a Custom HTML block. Some accounts may not post frames; then only the caption and its link stay.',
    },
    ghost: {
      label: 'Ghost',
      note: 'Type /html in a post, and paste it into the card. A pasted link of a preset becomes a card with its picture and words.',
    },
    markdown: {
      label: 'Markdown',
      note: 'A picture that leads here, for READMEs and forums. It is drawn anew when the model is updated.',
    },
    react: {
      label: 'MDX, React',
      note: 'For Docusaurus, Next and other sites made of MDX or React.',
    },
    picture: {
      label: 'Picture',
      note: 'For newsletters and sites that take no frames: Substack, Medium, mail.',
    },
    jupyter: {
      label: 'Jupyter',
      note: 'A cell of code. Saved as HTML the frame stays; sanitized or on GitHub it goes.',
    },
    r: {
      label: 'R Markdown',
      note: 'A chunk, for Quarto with R too. In HTML the frame stays, with its caption.',
    },
    observable: { label: 'Observable', note: 'A cell of JavaScript.' },
    hugo: {
      label: 'Hugo',
      note: 'Hugo leaves HTML out of pages, and takes it in a shortcode: make the file once.',
    },
    vitepress: {
      label: 'VitePress',
      note: 'The snippet goes into a page, the script into “head” of the configuration.',
    },
    rst: { label: 'reStructuredText', note: 'For Sphinx and Pelican.' },
    wikitext: {
      label: 'Wikitext',
      note: 'MediaWiki takes no frames: the words and the link stay.',
    },
  },
  pictureOf: 'Picture of',
  thisScenario: 'This scenario',
  noPicture:
    'Only presets as they are and claims have a picture on this site. Download this one, put it where your pages keep theirs, and write its address for PICTURE.',
  download: 'Download the picture …',
  snippet: 'Snippet',
  script: 'Script',
  hugoFile: 'layouts/shortcodes/peak-data.html',
  altText: 'Alternative text',
  pictureCaption: 'Caption',
  pictureHtml: 'HTML',
  copy: (what: string) => `Copy ${what === 'HTML' ? what : what.toLowerCase()}`,
  copied: (what: string) => `${what} is on the clipboard.`,
  listener:
    'The frame keeps the height in the snippet, measured for your choices. Where that is too low, the embed scrolls inside it. To follow the height instead, add once per page:',
};

/** The page about embedding. */
export const embeddingText = {
  title: 'Embedding Peak Data',
  description:
    'How to put Peak Data’s forecast into a page of your own: live examples, every parameter, messages, security.',
};

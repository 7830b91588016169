/** The Markdown of this repository's own documents, so that a page can show them as they are and never disagree with them. */
import { Marked, type Token } from 'marked';

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Token[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const marked = new Marked({
  renderer: {
    /** HTML is shown as it is typed: a document of ours has no need of it. */
    html: ({ text }) => escaped(text),
    /** A link that leads into the repository is text: the site does not hold the repository. */
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return href.startsWith('https:') ? `<a href="${escaped(href)}">${text}</a>` : text;
    },
  },
});

/** The markup of a block. */
export const htmlOf = (block: Token): string => marked.parser([block]);

/** The text of a paragraph or of a table's cell, its marks taken off. */
export const textOf = ({ tokens, text }: { tokens?: Token[]; text: string }): string =>
  tokens ? tokens.map((token) => textOf(token as { text: string })).join('') : text;

/** The sections of a document by their headings; what stands before the first `##` goes by the title. */
export function sectionsOf(document: string): Section[] {
  const sections: { heading: string; blocks: Token[] }[] = [];
  for (const token of marked.lexer(document)) {
    if (token.type === 'heading' && token['depth'] <= 2) {
      sections.push({ heading: textOf(token as { text: string }), blocks: [] });
    } else if (token.type !== 'space') sections.at(-1)?.blocks.push(token);
  }
  return sections;
}

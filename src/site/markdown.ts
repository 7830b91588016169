/** The Markdown of this repository's own documents, so that a page can show them as they are and never disagree with them. */

/** A run of text, plain or marked. */
export interface Span {
  readonly kind: 'text' | 'code' | 'strong' | 'em' | 'link';
  readonly text: string;
  readonly href?: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly string[][];
    };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const MARKED =
  /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|\b_(?<em>[^_]+)_\b|\[(?<name>[^\]]+)\]\((?<to>[^)]+)\)|<(?<address>https:[^>]+)>/g;

/** A paragraph's text, its marks read. A link that leads into the repository is text here. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) spans.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const { code, strong, em, name, to, address } = match.groups ?? {};
    if (code) spans.push({ kind: 'code', text: code });
    else if (strong) spans.push({ kind: 'strong', text: strong });
    else if (em) spans.push({ kind: 'em', text: em });
    else if (address) spans.push({ kind: 'link', text: address, href: address });
    else if (name && to?.startsWith('https:')) spans.push({ kind: 'link', text: name, href: to });
    else if (name) spans.push({ kind: 'text', text: name });
  }
  if (end < text.length) spans.push({ kind: 'text', text: text.slice(end) });
  return spans;
}

const cellsOf = (line: string): string[] => line.slice(2, -2).split(' | ');

function blockOf(text: string): Block {
  const lines = text.split('\n');
  if (text.startsWith('```')) return { kind: 'code', text: lines.slice(1, -1).join('\n') };
  if (text.startsWith('|')) {
    const [head = '', , ...rows] = lines;
    return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
  }
  if (text.startsWith('- ')) {
    const items = text.slice(2).split('\n- ');
    return { kind: 'list', items: items.map((item) => spansOf(item.replaceAll(/\s+/g, ' '))) };
  }
  return { kind: 'paragraph', spans: spansOf(lines.join(' ')) };
}

/** The sections of a document by their headings; what stands before the first `##` goes by the title. */
export function sectionsOf(document: string): Section[] {
  return document
    .trim()
    .split(/^##? /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [heading = '', ...rest] = part.split('\n');
      const blocks = rest
        .join('\n')
        .trim()
        .split(/\n{2,}/);
      return { heading, blocks: blocks.filter((block) => block !== '').map(blockOf) };
    });
}

/** A document without its marks: its headings and the titles of its frames, and all of it in one line. */
export function plainFrom(markdown: string): { headings: Set<string>; whole: string } {
  const plain = (text: string): string =>
    text
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[`*_]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const headings = new Set((markdown.match(/(?<=^#+ |title=")[^"\n]*/gm) ?? []).map(plain));
  return { headings, whole: plain(markdown) };
}

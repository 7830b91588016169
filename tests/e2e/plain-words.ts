// What of a page in the language that nobody speaks is English, or does not fit.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { namedTrainingSets } from '../../src/data/named-training-sets';
import { namedYears } from '../../src/data/named-years';
import { plainFrom } from './plain-markdown';

/**
 * Every text of the data: quotations, titles of sources, names of makers, people and training sets, what a published figure counts.
 * They stay as they were written.
 */
function dataTexts(): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, key = ''): void => {
    // A check begins a cell of its table.
    if (typeof value === 'string' && key === 'checkedBy')
      found.add(value.charAt(0).toUpperCase() + value.slice(1));
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) visit(each, name);
  };
  for (const name of readdirSync('src/data', { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.json')) visit(JSON.parse(readFileSync(`src/data/${name}`, 'utf8')));
  }
  visit([namedTrainingSets, namedYears.map(({ name }) => name)]);
  // As a citation names the author.
  visit('Peak Data contributors');
  const isWord = (text: string): boolean => /^[a-z]+$/.test(text);
  return [...found]
    .flatMap((text) => [
      // "tokens" and "share" are words of ours too.
      ...(isWord(text) ? [] : [text, text.replace(/^(USD|%) ?/, '')]),
    ])
    .filter((text) => /\p{L}{2}/u.test(text))
    .sort((a, b) => b.length - a.length);
}
const ofData = dataTexts();
/** Units and stages of published results that are one word. */
const units = ['repeats', 'epochs', 'alignment'];

/** The repository's documents, of which the method and the page about embedding show parts. */
const documents = ['docs/reproduction.md', 'docs/embedding.md', 'CHANGELOG.md'].map((path) =>
  plainFrom(readFileSync(path, 'utf8')),
);

/** The German of Intl. */
const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month, 1).toLocaleDateString('de', { month: 'long' }),
);
const allowed = new Set([...months, 'und', 'px', ...units]);

/** Fields of BibTeX and of frames, addresses, names of files and of keys, and what capitals alone name. */
const NO_WORDS =
  /\ballow="[^"]*"|\b\w+ = (?=[{\d])|\S*(?:[/_@=?&#<>{}]|\w\.\w)\S*|\b\p{Lu}[\p{Lu}\d]+s?\b/gu;

/** The English words of a text that are not of the data. */
export function plainWords(text: string): string[] {
  let rest = text.replaceAll(/\s+/g, ' ');
  if (
    documents.some(
      ({ headings, whole }) => headings.has(rest) || (rest.length > 40 && whole.includes(rest)),
    )
  )
    return [];
  for (const known of ofData) if (rest.includes(known)) rest = rest.replaceAll(known, ' ');
  return (rest.replaceAll(NO_WORDS, ' ').match(/\p{L}+/gu) ?? []).filter(
    (word) => /^[a-z]{2,}$/i.test(word) && /[aeiouy]/i.test(word) && !allowed.has(word),
  );
}

/** Every text that can be seen or heard, in page order; not what says itself that it is English, and no code. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [document.title];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
    const attributes = [
      ...['aria-label', 'aria-valuetext', 'aria-description', 'aria-roledescription'],
      ...['title', 'alt', 'placeholder', 'label'],
    ];
    // Formulas are spoken by another's words, and name parameters as links do.
    const others = 'script, style, math, code, .formula, body [lang=en]';
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(others)) continue;
      if (node instanceof Text) found.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of attributes) found.push(node.getAttribute(name) ?? '');
      if (node instanceof HTMLMetaElement && node.name === 'description') found.push(node.content);
      if (node instanceof HTMLTextAreaElement) found.push(node.value);
      if (node instanceof HTMLInputElement && node.type === 'text') found.push(node.value);
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });

/** What is wider than its room: the page itself, texts that are cut off, and texts drawn over the edge of their picture. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page: ${scrollWidth} of ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.localName === 'input' || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const name = `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 50)}”`;
      const svg = element.closest('svg');
      if (svg) {
        const isCut = getComputedStyle(svg).overflowX !== 'visible';
        const edges = isCut ? svg.getBoundingClientRect() : { left: 0, right: clientWidth };
        const { left, right, width } = element.getBoundingClientRect();
        const isOver = left < edges.left - 1 || right > edges.right + 1;
        if (element.localName === 'text' && width > 0 && isOver)
          found.push(`over the edge: ${name}`);
        continue;
      }
      const { overflowX, clipPath, position } = getComputedStyle(element);
      // What only screen readers see.
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) continue;
      const isCut = overflowX === 'hidden' || overflowX === 'clip';
      if (isCut && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${name}`);
    }
    return [...new Set(found)];
  });

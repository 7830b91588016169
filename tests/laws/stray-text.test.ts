// Sentences for readers are in src/words alone: components and pure code hold none.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What may stay, each with the reason. A room or file, and what of it. */
const mayStay: readonly (readonly [place: RegExp, text: RegExp, reason: string])[] = [
  [/^model\//, /./, 'what a run failed of, for engineers, and units, which are ids'],
  [/^data\//, /^(MiniMax M3|Llama 3|DeepSeek-V4|Chinchilla|Musk|Epoch|PaLM 2)$/, 'names'],
  [/./, /^(Enter|Escape|Delete|Backspace|Home|End|Page(Up|Down)|Arrow\w+)$/, 'keys of a keyboard'],
  [/./, /^[A-Z]\w*(Error|Observer)$/, 'names of the browser'],
  [/./, /^\s*<|<img|style=|loading=|;border|max-width|clipboard-write/, 'HTML of a snippet'],
  [/./, /^\(?[\w.#:, >[\]()=*-]*(\(|\[|\{|:not|li:)/, 'selectors and media queries'],
  [/./, /^light dark$|sans-serif|, serif$|Libre Franklin|^Newsreader$/, 'values of styles'],
  [/./, /^(unit wide|title desc)$/, 'names of classes and elements'],
  [/^site\/method\//, /^x per year$/, 'a unit, which is an id'],
  [/^worker\//, /^no sound forecast$/, 'what a run failed of, for engineers'],
  [/^export\/citation/, /= \{/, 'fields of BibTeX'],
  [/^site\/claim-picture/, /^Quote/, 'the name of a face within the picture'],
  [/^embed\/host-snippets/, /IPython|echo=FALSE|async/, 'code that authors paste'],
  [/^cli\/beside/, /^npm run -s estimate --$/, 'what one types to call it'],
  [/^offline\//, /^text\/\w+; charset=utf-8$/, 'kinds of files'],
  [/^ui\/AllAssumptions/, /^\.in-sight, script$/, 'a selector'],
  [/^app\/show-embed/, /^Peak Data: $/, 'who speaks, in the console of the author of a link'],
];

/** Two words in a row, or one with a capital. */
const PROSE = /\p{L}{2,}[,;:.]? \p{L}{2,}|^\p{Lu}\p{Ll}{2,}/u;
/** Attributes that are seen or heard. */
const SEEN = /^(title|alt|placeholder|label|aria-(label|description|valuetext|roledescription))$/;

interface Found {
  readonly place: string;
  readonly text: string;
}

/** The prose in a script; not that of errors, of imports and of types. */
function inScript(place: string, code: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isThrowStatement(node)) return;
    // Of TeX, what stands between the signs.
    if (ts.isTaggedTemplateExpression(node)) {
      const text = /\\text\{\s*(\p{L}[^}]*)\}/u.exec(node.template.getText())?.[1];
      if (text !== undefined) found.push({ place, text });
      return;
    }
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      if (PROSE.test(node.text)) found.push({ place, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(place, code, ts.ScriptTarget.Latest, true));
  return found;
}

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly data?: string;
  readonly value?: unknown;
  readonly start: number;
  readonly end: number;
}

/** The texts of a component's markup, and the prose of its scripts and expressions. */
function inComponent(place: string, code: string): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, attribute?: string): void => {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, attribute));
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'Text') {
      const isSeen = attribute === undefined || SEEN.test(attribute);
      if (isSeen && /\p{L}{2,}/u.test(node.data ?? ''))
        found.push({ place, text: (node.data ?? '').trim() });
      return;
    }
    if (node.type === 'ExpressionTag' || node.type === 'RenderTag' || node.type === 'HtmlTag') {
      if (attribute !== 'class')
        found.push(...inScript(place, code.slice(node.start + 1, node.end - 1)));
      return;
    }
    if (node.type === 'Comment') return;
    const within = node.type === 'Attribute' ? node.name : attribute;
    for (const [key, each] of Object.entries(node)) if (key !== 'name') visit(each, within);
  };
  const { fragment, instance, module } = parse(code, { modern: true });
  visit(fragment);
  for (const script of [instance, module]) {
    if (!script) continue;
    const { start, end } = script.content as unknown as Node;
    found.push(...inScript(place, code.slice(start, end)));
  }
  return found;
}

const stray = (place: string, code: string): Found[] =>
  (place.endsWith('.svelte') ? inComponent : inScript)(place, code).filter(
    ({ text }) => !mayStay.some(([where, what]) => where.test(place) && what.test(text)),
  );

it('no sentence for readers is outside of the words', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('words/'));
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((file) => stray(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});

it('documents hold names of words', () => {
  for (const file of ['index.html', 'embed.html']) {
    const html = readFileSync(file, 'utf8')
      .replaceAll(/<(script|style)[^]*?<\/\1>/g, '')
      .replaceAll(/\{\{\w+\}\}/g, '');
    expect(html.replaceAll(/<[^>]*>/g, '').trim(), file).toBe('');
    expect(html, file).not.toMatch(/name="description"\s+content="\w/);
  }
});

it('is found where there is one', () => {
  const texts = (place: string, code: string): string[] =>
    stray(place, code).map(({ text }) => text);
  expect(texts('ui/A.svelte', '<p>Hello there</p>')).toEqual(['Hello there']);
  expect(texts('ui/A.svelte', '<p aria-label="not seen">{2}</p>')).toEqual(['not seen']);
  expect(texts('ui/A.svelte', '<p class="unit wide">{x ? "so it is" : ""}</p>')).toEqual([
    'so it is',
  ]);
  expect(texts('ui/A.svelte', '<script>const a = "Retry"</script>')).toEqual(['Retry']);
  expect(texts('chart/a.ts', 'const a = `${n} of all futures`')).toEqual([' of all futures']);
  expect(texts('site/a.ts', 'const a = tex`x \\text{ where } ${b}`')).toEqual(['where ']);
  expect(texts('chart/a.ts', 'throw new Error("it is not there")')).toEqual([]);
});

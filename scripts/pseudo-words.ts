/**
 * A language that nobody speaks, made from the English words: accents on what is a word, and 40% more letters. It shows what is too
 * long, and what is not in the folder of words.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const FOLDER = resolve('src/words/en');

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'àà', e: 'éé', i: 'îî', o: 'ôô', u: 'ûû', y: 'ýý', c: 'ç', n: 'ññ', s: 'ss' },
  ...{ A: 'Áà', E: 'Éé', I: 'Íî', O: 'Óô', U: 'Úû', Y: 'Ýý', C: 'Ç', N: 'Ññ', S: 'Ss' },
};

/** Escapes, addresses and file names, and what capitals alone name ("PNG", "FLOP"): the same in every language. */
const NO_WORD =
  /\\(?:u\{?[\da-fA-F]+\}?|.)|\S*(?::\/\/|\w[./_@=]\w)\S*|\b\p{Lu}{2,}s?\b|\b\p{Lu}\b/u;
const WORD_OR_NOT = new RegExp(`(${NO_WORD.source})|\\p{L}+`, 'gu');

/** The text as the language that nobody speaks has it; of source text, escapes stay. */
export const pseudoText = (text: string): string =>
  text.replaceAll(WORD_OR_NOT, (word: string, isNone: string | undefined) =>
    isNone === undefined ? word.replaceAll(/\p{L}/gu, (letter) => accents[letter] ?? letter) : word,
  );

let program: ts.Program | undefined;

/** The types of the words tell what is a word: where only certain strings are allowed, a string is a name that code reads. */
function typed(): ts.Program {
  if (program) return program;
  const { config } = ts.readConfigFile('tsconfig.app.json', (path) => ts.sys.readFile(path)) as {
    config: { extends: string };
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  return (program = ts.createProgram(files, { ...options, noEmit: true }));
}

const { StringLiteral, TemplateLiteral, StringMapping } = ts.TypeFlags;
const NAMES = StringLiteral | TemplateLiteral | StringMapping;

/** Methods that search or split a text: their arguments are for code, not for readers. */
const ofCode = new Set(['split', 'replace', 'startsWith', 'endsWith', 'includes', 'localeCompare']);

/** Words of this language in place of the English ones. Numbers, dates and lists are in German, which it cannot make up. */
export function pseudoModule(path: string, code: string): string {
  const checker = typed().getTypeChecker();
  const file = typed().getSourceFile(path);
  if (!file || file.text !== code) throw new Error(`Not as it was read: ${path}`);
  if (path.endsWith('/language.ts')) return code.replaceAll(/'en(-GB)?'/g, "'de'");
  const changes: { start: number; end: number }[] = [];

  const isName = (node: ts.Expression): boolean => {
    const { parent } = node;
    if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()))
      return true;
    if (ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)) return true;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
    if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression))
      if (ofCode.has(parent.expression.name.text)) return true;
    if (ts.isNewExpression(parent)) return true;
    const type = checker.getContextualType(node);
    return type !== undefined && isOfNames(type);
  };
  /** `'a' | 'b'`, `claim-${string}`, `Lowercase<string>`: no prose. */
  const isOfNames = (type: ts.Type): boolean =>
    type.isUnion()
      ? !type.types.some(({ flags }) => flags & ts.TypeFlags.String) && type.types.some(isOfNames)
      : (type.flags & NAMES) !== 0;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) return;
    if (ts.isStringLiteralLike(node)) {
      if (!isName(node)) changes.push({ start: node.getStart(file), end: node.end });
    } else if (ts.isTemplateExpression(node)) {
      if (isName(node)) return;
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
        changes.push({ start: part.getStart(file), end: part.end });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  let text = '';
  let at = 0;
  for (const { start, end } of changes.sort((a, b) => a.start - b.start)) {
    text += code.slice(at, start) + pseudoText(code.slice(start, end));
    at = end;
  }
  return text + code.slice(at);
}

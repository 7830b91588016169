// No regular expression that reads what a stranger sends takes more than linear time: each is analysed, none is timed.
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it } from 'vitest';

const readers = [
  ...readdirSync('src/scenario').map((file) => `src/scenario/${file}`),
  'src/words/en/parse-value.ts',
  'src/words/en/plain-text.ts',
].filter((file) => file.endsWith('.ts'));

/** The regular expressions that a file spells out. */
function expressionsOf(file: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext));
  return found;
}

/** In which ways one backtracks for more than linear time, from one place or from each. */
const slowness = (expression: RegExp): string[] =>
  analyse(expression).reports.map(({ type }) => `${String(expression)}: ${type}`);

it('of the readers of links, files and typed texts are linear', () => {
  const all = readers.flatMap(expressionsOf);
  expect(all.length).toBeGreaterThan(20);
  expect(all.flatMap(slowness)).toEqual([]);
});

it('that are not are found', () => {
  // The numbers of links were once read by this one.
  expect(slowness(/^[+-]?(\d+\.?\d*|\.\d+)$/)).not.toEqual([]);
  expect(slowness(/\s+$/)).not.toEqual([]);
});

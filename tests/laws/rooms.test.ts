// Laws of the source that no compiler holds. Who may import whom is in .dependency-cruiser.cjs, checked by "npm run lint".
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const rooms = [
  ...['data', 'model', 'scenario', 'words', 'worker', 'chart', 'ui', 'export', 'embed', 'app'],
  ...['offline', 'site', 'cli', 'library'],
];

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

describe('the model is a function of its arguments', () => {
  const modelFiles = sources.filter((file) => /^src\/model\/.*\.ts$/.test(file));

  it('has files to look at', () => {
    expect(modelFiles).not.toEqual([]);
  });

  it.each(modelFiles)('%s reads no clock, draws no chance, prints nothing', (file) => {
    expect(impurities(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it.each([
    'Math.random()',
    'const { random } = Math;',
    'new Date()',
    'Date.now()',
    'performance.now()',
  ])('would notice %s', (code) => {
    expect(impurities(code)).not.toEqual([]);
  });

  it('leaves alone what only looks alike', () => {
    const alike =
      '// new Date()\nconst text = "console"; interface Run { performance: number } Math.exp(1);';
    expect(impurities(alike)).toEqual([]);
  });
});

describe('names in src', () => {
  it('has only the rooms of the plan', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(rooms).toEqual(expect.arrayContaining(folders.map((folder) => folder.name)));
  });

  it('says what a file is about, never "utils"', () => {
    // "Common random numbers" is a term of the field.
    const vague = /(^|[/.-])(utils?|helpers?|common(?!-random)|misc)([/.-]|$)/i;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });

  it('is kebab-case.ts and PascalCase.svelte', () => {
    const shapes: [ending: RegExp, shape: RegExp][] = [
      [/\.ts$/, /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.ts$/],
      [/\.svelte$/, /^([A-Z][a-z0-9]*)+\.svelte$/],
    ];
    const odd = sources.filter((file) =>
      shapes.some(([ending, shape]) => ending.test(file) && !shape.test(basename(file))),
    );
    expect(odd).toEqual([]);
  });
});

/** Every use of a clock, of chance, or of the console in a piece of TypeScript, as it is written there. */
function impurities(code: string): string[] {
  const banned = ['Date', 'performance', 'console', 'crypto'];
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUsed(node)) {
      if (banned.includes(node.text)) found.push(node.parent.getText());
      // Any Math that is not "Math.something": destructuring or passing it on would hide Math.random.
      if (node.text === 'Math' && !isPureMath(node.parent)) found.push(node.parent.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an identifier is read as a value, rather than naming a property or a type's member. */
function isUsed(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent))
    return parent.name !== node;
  return true;
}

function isPureMath(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text !== 'random';
}

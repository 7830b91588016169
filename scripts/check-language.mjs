// Whether a language's folder of words has all that the English one has: its files, exports, keys and slots.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** Words may differ, so a string stands for any other. What must be there is what the English has. */
const WIDENED = `type Widened<T> = T extends string ? string
  : T extends (...slots: infer Slots) => infer Said ? (...slots: Slots) => Widened<Said>
  : T extends readonly (infer Each)[] ? readonly Widened<Each>[]
  : T extends object ? { readonly [Key in keyof T]: Widened<T[Key]> } : T;`;

/**
 * @param {string} language name of a folder in src/words
 * @param {Readonly<Record<string, string | undefined>>} [rehearsed] files of the folder by name, in the place of what is on the disk
 * @returns {string[]} what is missing, a line each
 */
export function missingWords(language, rehearsed) {
  const names = readdirSync('src/words/en').map((file) => file.replace(/\.ts$/, ''));
  const folder = resolve('src/words', language);
  const there = names.filter((name) =>
    rehearsed ? rehearsed[`${name}.ts`] !== undefined : existsSync(`${folder}/${name}.ts`),
  );
  const lines = there.flatMap((name, i) => [
    `import * as there${i} from './${language}/${name}';`,
    `import type * as English${i} from './en/${name}';`,
    `void (there${i} satisfies Widened<typeof English${i}>);`,
  ]);
  const place = resolve('src/words/complete.ts');
  /** Files that are on no disk. @type {Map<string, string>} */
  const made = new Map([[place, [WIDENED, ...lines].join('\n')]]);
  for (const [name, text] of Object.entries(rehearsed ?? {})) {
    if (text !== undefined) made.set(`${folder}/${name}`, text);
  }

  const { config } = /** @type {{ config: object }} */ (
    ts.readConfigFile('tsconfig.app.json', (path) => ts.sys.readFile(path))
  );
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const disk = ts.createCompilerHost(options);
  /** @type {ts.CompilerHost} */
  const host = {
    ...disk,
    directoryExists: (path) => path === folder || ts.sys.directoryExists(path),
    fileExists: (path) => made.has(path) || disk.fileExists(path),
    readFile: (path) => made.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const text = made.get(path);
      return text === undefined
        ? disk.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, text, version, true);
    },
  };
  const program = ts.createProgram([place], { ...options, noEmit: true }, host);
  return [
    ...names
      .filter((name) => !there.includes(name))
      .map((name) => `src/words/${language}/${name}.ts is missing`),
    ...ts
      .getPreEmitDiagnostics(program, program.getSourceFile(place))
      .map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, ' ').replaceAll(/\s+/g, ' '),
      ),
  ];
}

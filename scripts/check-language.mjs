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
  /** @param {string} path */
  const textOf = (path) =>
    path === place
      ? code
      : path.startsWith(`${folder}/`)
        ? rehearsed?.[path.slice(folder.length + 1)]
        : undefined;
  /** @param {string} path */
  const isThere = (path) =>
    path === place ||
    (rehearsed && path.startsWith(`${folder}/`) ? textOf(path) !== undefined : existsSync(path));

  const place = resolve('src/words/complete.ts');
  const there = names.filter((name) => isThere(`${folder}/${name}.ts`));
  const code = `${WIDENED}\n${there
    .map(
      (name, i) =>
        `import * as there${i} from './${language}/${name}';\nimport type * as English${i} from './en/${name}';\nvoid (there${i} satisfies Widened<typeof English${i}>);`,
    )
    .join('\n')}`;

  const { options } = ts.parseJsonConfigFileContent(
    { ...ts.readConfigFile('tsconfig.app.json', ts.sys.readFile).config, include: [] },
    ts.sys,
    '.',
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.directoryExists = (path) => path === folder || (directoryExists?.(path) ?? true);
  host.fileExists = (path) => isThere(path) && (textOf(path) !== undefined || fileExists(path));
  host.readFile = (path) => textOf(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = textOf(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version, true);
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

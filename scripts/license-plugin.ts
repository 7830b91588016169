import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Folders of the packages whose code is in what this build has made so far: the page, its workers, the embed. */
const shipped = new Set<string>();

function note(bundle: Rolldown.OutputBundle): void {
  for (const file of Object.values(bundle)) {
    const modules = file.type === 'chunk' ? Object.entries(file.modules) : [];
    for (const [id, { renderedLength }] of modules) {
      const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
      if (folder !== undefined && renderedLength > 0) shipped.add(folder);
    }
  }
}

/** Notes whose code is in a bundle that another plugin makes. */
export const shippedPlugin = (): Plugin => ({
  name: 'shipped',
  generateBundle: (_options, bundle) => note(bundle),
});

/** Each face with its licence beside it. */
const FONTS = ['src/chart/fonts', 'src/site/fonts'];

/** A package's name and version, and its licence in full. */
function noticeOf(folder: string): [title: string, text: string] {
  const { name, version, license } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  ) as Record<'name' | 'version' | 'license', string>;
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} is shipped without a licence.`);
  return [`${name} ${version} (${license})`, readFileSync(`${folder}/${file}`, 'utf8')];
}

/** The licences of all that is not ours in the built site, as one file. */
export function licenseText(folders: Iterable<string>): string {
  const fonts = FONTS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.startsWith('OFL-'))
      .map((file): [string, string] => [
        `Font: ${basename(file, '.txt').slice(4)}`,
        readFileSync(`${folder}/${file}`, 'utf8'),
      ]),
  );
  const notices = new Map([...[...folders].map(noticeOf), ...fonts].toSorted());
  return [...notices]
    .map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`)
    .join('\n\n');
}

/** Writes `licenses.txt`; after all plugins that make bundles of their own. */
export function licensePlugin(): Plugin {
  return {
    name: 'licenses',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    generateBundle(_options, bundle) {
      note(bundle);
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licenseText(shipped) });
    },
  };
}

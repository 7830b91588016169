// The next version of the sources, as a release might make it: the growth of training sets has another name and another default.
import type { Plugin } from 'vite';

/** What the parameter is called in the next version. */
export const newName = 'trainingSetGrowth';
const oldName = 'datasetGrowth';

const changes: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
  'src/scenario/migrations.ts': [
    /(Migration\[\] = \[[^\]]*)\]/,
    `$1 renaming({ ${oldName}: '${newName}' })]`,
  ],
  'src/model/parameters/parameters.ts': [/interval: \[1.15, 3.2\]/, 'interval: [1.3, 2.6]'],
};

/** Turns the present sources into those of the next version, on their way through a build. */
export const nextVersion = (): Plugin => ({
  name: 'next-version',
  enforce: 'pre',
  transform(code, id) {
    const [, file = ''] = /\/(src\/[^?]+)$/.exec(id.replaceAll('\\', '/')) ?? [];
    if (file === '') return undefined;
    const renamed = code.replaceAll(new RegExp(`\\b${oldName}\\b`, 'g'), newName);
    const [from, to] = changes[file] ?? [/^/, ''];
    if (!from.test(renamed)) throw new Error(`${file} has no ${String(from)} any more`);
    return { code: renamed.replace(from, to), map: null };
  },
});

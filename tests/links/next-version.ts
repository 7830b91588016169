// The next version of the sources, as a release might make it: the growth of training sets has another name and another default.
import type { Plugin } from 'vite';
import { parameters } from '../../src/model/parameters/parameters';

/** What the parameter is called in the next version. */
export const newName = 'trainingSetGrowth';
const oldName = 'datasetGrowth';

const [low, high] = parameters[oldName].interval;
/** A default that is narrower on both sides. */
export const newInterval = [low * 1.1, high / 1.1] as const;

/** A migration more, and another default in the registry once it is made. */
const changes: Readonly<Record<string, (code: string) => string>> = {
  'src/scenario/migrations.ts': (code) =>
    code.replace(/(Migration\[\] = \[[^\]]*)\]/, `$1 renaming({ ${oldName}: '${newName}' })]`),
  'src/model/parameters/parameters.ts': (code) =>
    `${code}\nObject.assign(parameters.${newName}, { interval: ${JSON.stringify(newInterval)} });`,
};

/** Turns the present sources into those of the next version, on their way through a build. */
export const nextVersion = (): Plugin => ({
  name: 'next-version',
  enforce: 'pre',
  transform(code, id) {
    const [, file = ''] = /\/(src\/[^?]+)$/.exec(id.replaceAll('\\', '/')) ?? [];
    if (file === '') return undefined;
    const renamed = code.replaceAll(new RegExp(`\\b${oldName}\\b`, 'g'), newName);
    const change = changes[file];
    if (change?.(renamed) === renamed) throw new Error(`${file} has no place for its change`);
    return { code: change?.(renamed) ?? renamed, map: null };
  },
});

// The sources with one parameter more, added as docs/how-to.md says: a family, a role, an entry of the registry, a name.
import type { Plugin } from 'vite';
import type { Family } from '../../../src/model/parameters/families';

/** What the parameter is called: a share of the web's text, and certainly all of it by default. */
export const addedId = 'rehearsedShare';

const ENTRY = `{ unit: 'share', group: 'web', interval: [1, 1], limits: [0.01, 1],
  span: [0.1, 1], effect: 'later', source: 'judgement' }`;

/** Where each file's table ends. */
const ends: Readonly<Record<string, string>> = {
  'src/model/parameters/families.ts': '} as const satisfies Record<string, Family>',
  'src/model/parameters/roles.ts': '} as const satisfies Record<ParameterId, Role>',
  'src/model/parameters/parameters.ts': '} as const satisfies Record<ParameterId, Omit<',
  'src/words/en/parameter-names.ts': '};',
};

/** A role that the engines know, which is the rehearsed one, or one that they do not. */
export type AddedPart = 'web' | 'unheard-of';

/** Turns the present sources into those with the parameter, on their way through a build. */
export const addedParameter = (family: Family = 'lognormal', part: AddedPart = 'web'): Plugin => ({
  name: 'added-parameter',
  enforce: 'pre',
  transform(code, id) {
    const [, file = ''] = /\/(src\/[^?]+)$/.exec(id.replaceAll('\\', '/')) ?? [];
    const end = ends[file];
    if (end === undefined) return undefined;
    const value = {
      'families.ts': `'${family}'`,
      'roles.ts': `{ part: '${part}', power: 1, on: everywhere }`,
      'parameters.ts': ENTRY,
      'parameter-names.ts': "'Rehearsed share'",
    }[file.replace(/^.*\//, '')];
    if (code.split(end).length !== 2) throw new Error(`${file} has no table that ends in ${end}`);
    return { code: code.replace(end, `  ${addedId}: ${value},\n${end}`), map: null };
  },
});

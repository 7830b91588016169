import type { Plugin } from 'vite';

/** What the registry says of a parameter that only the page around it shows. */
const FIELDS = /^ {4}(?:group|effect|source): '[^']*',\n/gm;

/** Leaves out of the embed what it never asks of the registry of parameters: where each stands on the page, and its source. */
export const leanRegistry = (): Plugin => ({
  name: 'lean-registry',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/model/parameters/parameters.ts')
      ? { code: code.replaceAll(FIELDS, ''), map: null }
      : undefined,
});

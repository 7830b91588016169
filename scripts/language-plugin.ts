import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ENGLISH = resolve('src/words/en');
/** Made from English while the site is built: there is no folder of it. */
const PSEUDO = 'pseudo';

/** The language of what is built: the name of a folder of words. */
export const builtLanguage = (): string => process.env['PEAK_DATA_LANG'] ?? 'en';

/**
 * Puts another language's words in the place of the English ones: whatever imports a file of `src/words/en` gets the file of the
 * same name from that language's folder. Sources and compiler know English alone, so the choice costs no byte of the page.
 */
export function languagePlugin(language = builtLanguage()): Plugin {
  const folder = resolve('src/words', language);
  const isPseudo = language === PSEUDO;
  if (!isPseudo && !existsSync(folder)) throw new Error(`There are no words in ${folder}.`);
  return {
    name: 'language',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (language === 'en' || isPseudo || !/(^|\/)words\/en\//.test(source)) return null;
        const english = await this.resolve(source, importer, { ...options, skipSelf: true });
        if (!english?.id.startsWith(`${ENGLISH}/`)) return english;
        return { ...english, id: resolve(folder, relative(ENGLISH, english.id)) };
      },
    },
    async transform(code, id) {
      const [path = ''] = id.split('?');
      if (!isPseudo || !path.startsWith(`${ENGLISH}/`)) return null;
      const { pseudoModule } = await import('./pseudo-words.ts');
      return { code: pseudoModule(path, code), map: null };
    },
  };
}

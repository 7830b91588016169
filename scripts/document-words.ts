import { env } from 'node:process';
import type { Plugin } from 'vite';
import type * as Words from '../src/words/en/document-text.ts';
import { renderStills } from './render-stills.ts';
import { siteAddress } from './site-address.ts';

export type DocumentText = typeof Words.documentText;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A document with words in the place of their names: `{{title}}`. `{{home}}` is the site's own address, empty where it is not known. */
export function withWords(html: string, words: DocumentText): string {
  const given: Record<string, string> = { ...words, home: siteAddress(env.SITE_URL)?.href ?? '' };
  return html.replaceAll(/\{\{(\w+)\}\}/g, (place, key: string) => {
    const word = given[key];
    if (word === undefined) throw new Error(`There are no words for ${place}.`);
    return escaped(word);
  });
}

/** Writes the words of the built language into `index.html`, and into `embed.html` in development. */
export function documentWordsPlugin(): Plugin {
  return {
    name: 'document-words',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!html.includes('{{')) return html;
        if (!server) return withWords(html, (await renderStills()).words);
        const path = '/src/words/en/document-text.ts';
        return withWords(html, ((await server.ssrLoadModule(path)) as typeof Words).documentText);
      },
    },
  };
}

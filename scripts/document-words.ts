import type { Plugin } from 'vite';
import type * as Words from '../src/words/en/document-text.ts';
import { renderStills } from './render-stills.ts';

export type DocumentText = typeof Words.documentText;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A document with words in the place of their names: `{{title}}`. */
export const withWords = (html: string, words: DocumentText): string =>
  html.replaceAll(/\{\{(\w+)\}\}/g, (place, key: string) => {
    if (!Object.hasOwn(words, key)) throw new Error(`There are no words for ${place}.`);
    return escaped(words[key as keyof DocumentText]);
  });

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

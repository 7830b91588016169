import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { buildTarget } from './scripts/browser-floor.mjs';
import { chunkGroups } from './scripts/chunk-groups.ts';
import { contentPolicyPlugin } from './scripts/content-policy.ts';
import { documentWordsPlugin } from './scripts/document-words.ts';
import { embedPlugin } from './scripts/embed-plugin.ts';
import { indexFilesPlugin } from './scripts/index-files-plugin.ts';
import { languagePlugin } from './scripts/language-plugin.ts';
import { licensePlugin, shippedPlugin } from './scripts/license-plugin.ts';
import { offlinePlugin } from './scripts/offline-plugin.ts';
import { palettePlugin } from './scripts/palette-plugin.ts';
import { pagesPlugin } from './scripts/pages-plugin.ts';
import { siteTagsPlugin } from './scripts/site-tags-plugin.ts';
import { stillPlugin } from './scripts/still-plugin.ts';

export default defineConfig({
  // Relative addresses: the built site works at the root of a host and under any path below it.
  base: './',
  plugins: [
    svelte(),
    languagePlugin(),
    palettePlugin(),
    documentWordsPlugin(),
    stillPlugin(),
    pagesPlugin(),
    siteTagsPlugin(),
    embedPlugin(),
    contentPolicyPlugin(),
    offlinePlugin(),
    licensePlugin(),
    indexFilesPlugin(),
  ],
  worker: { format: 'es', plugins: () => [shippedPlugin()] },
  // The page starts with one script; naming in it what later parts import would cost more than it saves.
  build: {
    target: buildTarget,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
});

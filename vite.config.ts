import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { siteTagsPlugin } from './scripts/site-tags-plugin.ts';
import { stillPlugin } from './scripts/still-plugin.ts';

export default defineConfig({
  // Relative addresses: the built site works at the root of a host and under any path below it.
  base: './',
  plugins: [svelte(), stillPlugin(), siteTagsPlugin()],
  worker: { format: 'es' },
  // Every browser that the app runs in asks for modules early by itself, or does well without.
  build: { modulePreload: { polyfill: false } },
});

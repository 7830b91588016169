import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  preprocess: vitePreprocess(),
  // Shorter than the usual name of a component's styles: it stands at every element, in markup, styles and script.
  compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 4)}` },
};

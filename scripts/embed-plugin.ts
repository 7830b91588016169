import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { linkVersion } from '../src/scenario/migrations.ts';
import { withPolicy } from './content-policy.ts';
import { buildTarget } from './browser-floor.mjs';
import { type DocumentText, withWords } from './document-words.ts';
import { languagePlugin } from './language-plugin.ts';
import { shippedPlugin } from './license-plugin.ts';
import { palettePlugin } from './palette-plugin.ts';
import { renderStills } from './render-stills.ts';

const MODULE = '<script type="module" src="/src/embed-main.ts"></script>';
const PLACE = '<div id="app"></div>';
/** The link that shows the still as it is. */
const NEWEST = 'v=1|';

/**
 * Builds `embed.html`: one file with style, still and script inside. The script is a classic one, page and worker at once, because
 * documents of opaque origin and documents on a disk run no module and start no worker from an address.
 */
export function embedPlugin(): Plugin {
  return {
    name: 'embed',
    apply: (config, { command, isSsrBuild }) =>
      command === 'build' && !isSsrBuild && config.build?.write !== false,
    async generateBundle() {
      const { embed: still, words } = await renderStills();
      this.emitFile({
        type: 'asset',
        fileName: 'embed.html',
        source: await embedFile(still, words),
      });
    },
  };
}

/**
 * The whole of `embed.html`.
 *
 * @param still   what it shows before its script has run.
 * @param words   what the document says around it.
 * @param plugins what rehearsals change in the sources.
 */
export async function embedFile(
  still: string,
  words: DocumentText,
  plugins: Plugin[] = [],
): Promise<string> {
  const template = withWords(readFileSync('embed.html', 'utf8'), words);
  for (const part of [MODULE, PLACE, NEWEST, '<style>']) {
    if (!template.includes(part)) throw new Error(`embed.html has no ${part}`);
  }
  const { script, style } = await buildScript(plugins);
  return withPolicy(
    template
      // Comments are for readers of the source file.
      .replaceAll(/^ *\/\/.*\n|^ +/gm, '')
      .replace(NEWEST, `v=${linkVersion}|`)
      .replace('<style>', () => `<style>${style}`)
      .replace(PLACE, () => `<div id="app">${still}</div>`)
      .replace(MODULE, () => `<script>${harmless(script)}</script>`),
  );
}

async function buildScript(plugins: Plugin[]): Promise<{ script: string; style: string }> {
  const result = (await build({
    configFile: false,
    plugins: [...plugins, svelte(), languagePlugin(), palettePlugin(), shippedPlugin()],
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: buildTarget,
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      // The faces too are in the one file.
      assetsInlineLimit: Infinity,
      rolldownOptions: {
        input: 'src/embed-main.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = result.output.filter((file) => file.type === 'chunk');
  const styles = result.output.filter(
    (file) => file.type === 'asset' && file.fileName.endsWith('.css'),
  );
  const [script] = scripts;
  if (!script || scripts.length > 1 || result.output.length !== scripts.length + styles.length) {
    throw new Error(
      `The embed is not one script: ${result.output.map(({ fileName }) => fileName).join()}`,
    );
  }
  const style = styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
  return { script: script.code.trim(), style: style.trim() };
}

/**
 * A script's text that may stand inside a page: what would end the element, or hide its end, is spelled another way. So are the few
 * letters beyond ASCII, for a browser keeps a text that has any at twice the size.
 */
const harmless = (script: string): string =>
  script
    .replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
    .replaceAll(
      /[^\0-\x7f]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

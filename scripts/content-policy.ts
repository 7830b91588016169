import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashes = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

/** A script that is read where it stands. What has a type of its own is data, but for modules, which are files here. */
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([^]*?)<\/style>/g;

/**
 * What a page may load and run, read off the page itself: its own files of the kinds that it names, and what stands in it, by hash.
 * Whatever a link, a note or a file brings into the page can load and run nothing.
 */
function policyOf(html: string): string {
  const scripts = hashes(html, INLINE_SCRIPT);
  const styles = hashes(html, INLINE_STYLE);
  const hasSheet = /<link rel="stylesheet"/.test(html);
  /** The page's program: it loads more of itself, its workers, its faces for exported pictures, and the preview of an embed. */
  const isApp = /<script type="module"/.test(html);
  /** All parts are inside, so nothing is loaded, from a disk and in a frame without an origin neither. */
  const isOneFile = scripts.length > 0 && !isApp && !hasSheet;
  const own = (is: boolean): string[] => (is ? ["'self'"] : []);
  const directives: [name: string, sources: string[]][] = [
    ['script-src', [...own(/<script [^>]*\bsrc=/.test(html)), ...scripts]],
    ['style-src', [...own(hasSheet), ...styles]],
    ['font-src', [...own(hasSheet), ...(isApp || isOneFile ? ['data:'] : [])]],
    ['img-src', isOneFile ? ['data:'] : ["'self'", ...(isApp ? ['data:', 'blob:'] : [])]],
    ['connect-src', own(isApp)],
    ['worker-src', [...own(isApp), ...(isOneFile ? ['blob:'] : [])]],
    ['frame-src', own(isApp || html.includes('<iframe'))],
  ];
  return [
    "default-src 'none'",
    ...directives
      .filter(([, sources]) => sources.length > 0)
      .map(([name, sources]) => [name, ...sources].join(' ')),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // Svelte's own, for its templates, and that of src/worker/own-script.ts.
    `trusted-types ${isApp || isOneFile ? 'svelte-trusted-html peak-data' : "'none'"}`,
  ].join('; ');
}

const CHARSET = '<meta charset="utf-8" />';

/** A built page with its Content-Security-Policy, before anything that it rules. Whatever changes the page has to come first. */
export function withPolicy(html: string): string {
  if (!html.includes(CHARSET)) throw new Error('The page does not begin with its charset.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
  return html.replace(CHARSET, () => `${CHARSET}\n${meta}`);
}

/** Gives the page of the app its policy, after all that other plugins write into it. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}

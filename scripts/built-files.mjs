// Which files of the built site a reader of index.html loads at start: its scripts and styles, and what those scripts import.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';

const built = 'dist';

/**
 * @param {string} page a page of the built site
 * @returns {string[]} paths from the project's root, none twice
 */
export function loadedAtStart(page) {
  const html = readFileSync(posix.join(built, page), 'utf8');
  const tags = html.matchAll(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="(?<path>[^"]+\.(?:js|css))"/g,
  );
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} file */
  const add = (file) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    // Static imports stand at the head of a chunk; import() has a parenthesis in place of the blank or the quotation mark.
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}\n])(?:import|export)(?:[^"'`();]*?from)?\s*["'](?<path>\.[^"']+)["']/g,
    );
    for (const { groups } of imports) add(posix.join(posix.dirname(file), groups?.path ?? ''));
  };
  for (const { groups } of tags) add(posix.join(built, posix.dirname(page), groups?.path ?? ''));
  return [...files];
}

/**
 * The worker's script, by the name of its entry file.
 * @returns {string[]}
 */
export function workerScripts() {
  const names = readdirSync(posix.join(built, 'assets'));
  const scripts = names.filter((name) => /^entry-.+\.js$/.test(name));
  if (scripts.length === 0) throw new Error('The built site has no worker.');
  return scripts.map((name) => posix.join(built, 'assets', name));
}

/**
 * A copy of a built page without the font files in it.
 *
 * @param {string} page a page of the built site
 * @returns {string} path of the copy
 */
export function withoutFaces(page) {
  const html = readFileSync(posix.join(built, page), 'utf8');
  const copy = posix.join(mkdtempSync(posix.join(tmpdir(), 'peak-data-')), page);
  writeFileSync(copy, html.replaceAll(/data:font\/woff2;base64,[\w+/=]+/g, ''));
  return copy;
}

// Which Chromium the tests use. The order: BROWSER_PATH, the one that Playwright downloaded, the system's.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

/** Quiet and alike everywhere: no traffic of the browser's own, no GPU, no hinting of glyphs. */
export const launchArguments = [
  '--disable-quic',
  '--disable-sync',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** For tests only: their pages are closed before V8's slowest compiler has paid off. */
export const testArguments = [...launchArguments, '--js-flags=--no-turbofan'];

export const noBrowser =
  'No Chromium was found. Run "npm run browser" once, or set BROWSER_PATH to a Chrome or Chromium.';

const onPath = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsApplications = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name */
const pathsOf = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder ? [join(folder, name)] : []));

/** @param {string} name */
export const programOnPath = (name) => pathsOf(name).find(isProgram);

/** @returns {string[]} */
function systemCandidates() {
  const { env } = process;
  if (process.platform === 'darwin') return macApplications;
  if (process.platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root ? windowsApplications.map((application) => join(root, application)) : [],
    );
  }
  return onPath.flatMap(pathsOf);
}

/**
 * The browser to test with, or undefined where there is none.
 * @returns {{ path: string, from: 'BROWSER_PATH' | 'Playwright' | 'the system' } | undefined}
 * @throws {Error} if BROWSER_PATH names no program: it was set because that one is wanted and no other
 */
export function findBrowser() {
  const wanted = process.env.BROWSER_PATH;
  if (wanted) {
    if (!isProgram(wanted)) throw new Error(`BROWSER_PATH is not a program: ${wanted}`);
    return { path: wanted, from: 'BROWSER_PATH' };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, from: 'Playwright' };
  const system = systemCandidates().find(isProgram);
  return system ? { path: system, from: 'the system' } : undefined;
}

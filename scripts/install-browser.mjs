// npm run browser: see to it that there is a Chromium that starts, and on Debian Firefox and WebKit too. Prints what it found, and
// does nothing more if that works.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { chromium } from 'playwright';
import { findBrowser, launchArguments } from './find-browser.mjs';
import { enginePackages, findEngine, isDebianRoot } from './find-engines.mjs';

// The fonts because a bare Debian has none, and a page without fonts has text of no height.
const chromiumPackages = ['chromium-headless-shell', 'fonts-dejavu-core'];
const byHand =
  'Install Chrome or Chromium yourself, or set BROWSER_PATH to one' +
  ` (on Debian, as root: apt-get install ${chromiumPackages.join(' ')}).`;

/**
 * @param {string} command
 * @param {string[]} words
 * @returns {boolean} whether it ended well
 */
function run(command, words) {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 5 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // On Windows npx is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/**
 * A downloaded browser may lie there and yet lack the system's libraries, so only a start counts.
 * @param {string} path
 * @returns {Promise<string | undefined>} what went wrong, if anything
 */
async function whyItFails(path) {
  try {
    const browser = await chromium.launch({ executablePath: path, args: launchArguments });
    await browser.close();
    return undefined;
  } catch (error) {
    // Playwright's message holds the whole command line: keep what says something to a reader.
    const [first = '', ...rest] = (error instanceof Error ? error.message : String(error)).split(
      '\n',
    );
    return [first, ...rest.filter((line) => line.includes('shared libraries'))].join('\n');
  }
}

/** @returns {Promise<boolean>} whether there is a browser that starts; says which, or why not */
async function browserWorks() {
  const found = findBrowser();
  if (!found) return false;
  const problem = await whyItFails(found.path);
  if (problem === undefined) {
    console.log(`Browser for the tests: ${found.path} (from ${found.from})`);
    return true;
  }
  if (found.from === 'BROWSER_PATH') {
    throw new Error(`The browser that BROWSER_PATH names does not start: ${problem}`);
  }
  console.log(`${found.path} (from ${found.from}) does not start: ${problem}`);
  return false;
}

/** @type {import('./find-engines.mjs').EngineName[]} */
const engines = ['firefox', 'webkit'];
const missingEngines = () => engines.filter((name) => findEngine(name) === undefined);

/**
 * One command for all packages: most of its time is spent on what they share.
 * @param {string[]} packages
 */
function installFromDebian(packages) {
  console.log(`Installing with Debian's package manager: ${packages.join(', ')}`);
  // Another program may be installing something.
  const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  return run('apt-get', [...wait, 'update']) && run('apt-get', [...wait, ...install]);
}

async function main() {
  let works = await browserWorks();
  if (!works) {
    const secondWay = isDebianRoot() ? " If that fails, Debian's own package follows." : '';
    console.log(`No working Chromium yet: trying Playwright's download.${secondWay}`);
    // The full browser alone, which can do without windows too: its place is the one that Playwright tells us.
    run('npx', ['playwright', 'install', '--no-shell', 'chromium']);
    works = await browserWorks();
  }
  if (isDebianRoot()) {
    const packages = [
      ...(works ? [] : chromiumPackages),
      ...missingEngines().flatMap((name) => enginePackages[name]),
    ];
    if (packages.length > 0) installFromDebian(packages);
    works ||= await browserWorks();
    const missing = missingEngines();
    if (missing.length > 0) throw new Error(`Could not be installed: ${missing.join(', ')}.`);
  }
  if (!works) throw new Error(`No Chromium could be installed. ${byHand}`);
}

try {
  await main();
} catch (error) {
  // One plain sentence: a stack trace would hide what to do.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

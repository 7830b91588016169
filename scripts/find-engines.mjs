// Where Firefox and WebKit are, which the engine tests drive (tests/engines). FIREFOX_PATH names another Firefox.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isProgram, programOnPath } from './find-browser.mjs';

/** @typedef {'firefox' | 'webkit'} EngineName */

/** What Debian calls them; WebKit has no window of its own without a display. */
export const enginePackages = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Only Debian itself: on systems derived from it the package of this name may be another thing, or a stub. */
export function isDebianRoot() {
  const isDebian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

/**
 * @returns {string | undefined} path of the program
 * @throws {Error} if FIREFOX_PATH names no program
 */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted) {
    if (!isProgram(wanted)) throw new Error(`FIREFOX_PATH is not a program: ${wanted}`);
    return wanted;
  }
  const ofMac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return programOnPath('firefox-esr') ?? programOnPath('firefox') ?? [ofMac].find(isProgram);
}

/** @returns {{ driver: string, browser: string, display: string } | undefined} WebKitGTK's driver, its browser, a display without a screen */
export function findWebKit() {
  const driver = programOnPath('WebKitWebDriver');
  const display = programOnPath('Xvfb');
  // Debian puts it into a folder named after the processor.
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const browser = folders
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find(isProgram);
  return driver && display && browser ? { driver, browser, display } : undefined;
}

/** @param {EngineName} name */
export const findEngine = (name) => (name === 'firefox' ? findFirefox() : findWebKit());

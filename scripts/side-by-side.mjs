// node scripts/side-by-side.mjs check lint:code build: runs scripts of package.json at the same time. What each prints is shown
// whole, when it has ended; if one fails the others still end, so that one run shows everything there is to mend.
import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * @param {string} name of a script in package.json
 * @returns {Promise<boolean>} whether it succeeded
 */
function run(name) {
  return new Promise((resolve) => {
    const start = performance.now();
    // A shell finds npm on every system: on some it is a script of the shell.
    const child = spawn(`npm run -s ${name}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    /** @type {Buffer[]} */
    const output = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
    }
    child.on('close', (code, signal) => {
      const seconds = Math.round((performance.now() - start) / 1000);
      const end = code === 0 ? 'done' : `failed (${signal ?? `exit code ${code}`})`;
      process.stdout.write(Buffer.concat([Buffer.from(`\n> ${name}\n`), ...output]));
      console.log(`> ${name}: ${end} after ${seconds} s`);
      resolve(code === 0);
    });
  });
}

const names = process.argv.slice(2);
if (names.some((name) => !/^[\w:-]+$/.test(name))) throw new Error('Names of scripts only.');
const succeeded = await Promise.all(names.map(run));
if (succeeded.includes(false)) process.exitCode = 1;

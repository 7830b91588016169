// npm run check: types, in three programs. Each file is judged by the tsconfig it belongs to, as editors do. The compilers
// also judge what a program imports from elsewhere, which would hold the stricter options of the pages and of Node against
// src/model: those findings are left out here, and the model's own program makes up for them.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { missingWords } from './check-language.mjs';

/**
 * @typedef {{ findings: string[], output: string, failed: boolean }} Result
 * findings: one line each; output: all that was printed; failed: whether the tool itself says so
 *
 * @typedef {{ type: string, filename: string, start: { line: number, character: number }, message: string }} Remark
 * what svelte-check prints for a finding; counts from 0
 */

/**
 * @param {string} tool script of a package, run by this same Node
 * @param {string[]} words
 * @returns {Promise<{ output: string, failed: boolean }>}
 */
function run(tool, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tool, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, failed: code !== 0 }));
  });
}

/**
 * @param {string} project
 * @returns {Promise<Result>}
 */
async function typescript(project) {
  const words = ['-p', project, '--pretty', 'false'];
  const { output, failed } = await run('node_modules/typescript/bin/tsc', words);
  // A finding starts at the margin; its explanation follows, indented.
  const findings = output
    .trim()
    .split(/\r?\n(?=\S)/)
    .filter((line) => line.includes(': error TS') || line.startsWith('error TS'));
  return { findings, output, failed };
}

/**
 * Components, and with them all that runs in a page.
 * @returns {Promise<Result>}
 */
async function svelte() {
  const words = ['--tsconfig', 'tsconfig.app.json', '--fail-on-warnings'];
  const tool = 'node_modules/svelte-check/bin/svelte-check';
  const { output, failed } = await run(tool, [...words, '--output', 'machine-verbose']);
  const findings = output.split(/\r?\n/).flatMap((line) => {
    // A finding is a time and an object; all else is about the run.
    const [, json] = /^\d+ (\{.*\})$/.exec(line) ?? [];
    if (json === undefined) return [];
    const { type, filename, start, message } = /** @type {Remark} */ (JSON.parse(json));
    const place = `${filename}(${start.line + 1},${start.character + 1})`;
    return [`${place.replaceAll('\\', '/')}: ${type.toLowerCase()}: ${message}`];
  });
  return { findings, output, failed };
}

/** @param {string} finding */
const isForeign = (finding) => finding.startsWith('src/model/');

const [app, node, model] = await Promise.all([
  svelte(),
  typescript('tsconfig.node.json'),
  typescript('src/model'),
]);

const findings = [...app.findings, ...node.findings].filter((finding) => !isForeign(finding));
findings.push(...model.findings);
for (const language of readdirSync('src/words').filter((name) => name !== 'en')) {
  findings.push(...missingWords(language));
}
// A tool that failed and named nothing did not get as far as checking: what it printed is all there is to go by.
for (const { findings: named, output, failed } of [app, node, model]) {
  if (failed && named.length === 0) findings.push(output);
}

const unique = [...new Set(findings)];
if (unique.length > 0) {
  console.error(unique.join('\n'));
  console.error(`Types: ${unique.length} to mend`);
  process.exitCode = 1;
} else {
  console.log('Types: nothing to mend');
}

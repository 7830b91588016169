// npm run size:parts: of what the built site's scripts consist. Builds once more, with source maps, into memory.
//
// A part is a package, or a room of src (a data file stands by itself); with --files every file of src is a part, with --all the
// least ones are listed too. Its gzipped size is its share of the file's: characters of
// the minified script that come from it, by the source map, times the file's gzipped size over its length.
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const byFile = process.argv.includes('--files');
const least = process.argv.includes('--all') ? 0 : 0.2;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * @param {string} text one segment of a source map's mappings
 * @returns {number[]}
 */
function fieldsOf(text) {
  const fields = [];
  let [value, shift] = [0, 0];
  for (const letter of text) {
    const digit = digits.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    fields.push(value & 1 ? -(value >>> 1) : value >>> 1);
    [value, shift] = [0, 0];
  }
  return fields;
}

/**
 * @param {string} source a path of a source map
 * @returns {string}
 */
function partOf(source) {
  const found = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  if (found) return found[1] ?? source;
  const file = source.replace(/^.*?src\//, 'src/').replace(/\?.*$/, '');
  if (file.endsWith('.json') || byFile) return file;
  return /^src\/[^/]+(?=\/)/.exec(file)?.[0] ?? file;
}

/**
 * @param {string} code
 * @param {{ mappings: string, sources: (string | null)[] }} map
 * @returns {Map<string, number>} characters by part
 */
function charactersByPart(code, map) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const lines = code.split('\n');
  let source = 0;
  map.mappings.split(';').forEach((line, row) => {
    const length = lines[row]?.length ?? 0;
    let column = 0;
    let part = 'data, and glue of the bundler';
    const count = (/** @type {number} */ to) => {
      counts.set(part, (counts.get(part) ?? 0) + to - column);
      column = to;
    };
    for (const segment of line.split(',').filter(Boolean)) {
      const [step = 0, sourceStep] = fieldsOf(segment);
      count(column + step);
      if (sourceStep === undefined) continue;
      source += sourceStep;
      part = partOf(map.sources[source] ?? '');
    }
    count(length);
  });
  return counts;
}

const result = await build({
  logLevel: 'error',
  build: { write: false, sourcemap: 'hidden' },
});
const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
/** @type {(content: string | Uint8Array) => string} */
const textOf = (content) =>
  typeof content === 'string' ? content : Buffer.from(content).toString();
/** @type {(name: string) => string | undefined} */
const assetOf = (name) => {
  const found = outputs.find(({ fileName }) => fileName === name);
  return found?.type === 'asset' ? textOf(found.source) : undefined;
};

for (const output of outputs) {
  const { fileName } = output;
  if (!/\.(js|css)$/.test(fileName)) continue;
  const code = output.type === 'chunk' ? output.code : textOf(output.source);
  const weight = gzipSync(code, { level: 9 }).length / 1000;
  console.log(`\n${fileName}: ${weight.toFixed(1)} kB gzipped`);
  const mapText =
    output.type === 'chunk' && output.map ? JSON.stringify(output.map) : assetOf(`${fileName}.map`);
  if (mapText === undefined) continue;
  /** @type {{ mappings: string, sources: (string | null)[] }} */
  const map = JSON.parse(mapText);
  const counts = charactersByPart(code, map);
  for (const [part, characters] of [...counts].sort((a, b) => b[1] - a[1])) {
    const share = (weight * characters) / code.length;
    if (share >= least) console.log(`  ${share.toFixed(1).padStart(5)}  ${part}`);
  }
}

// npm run refresh: remakes everything that follows from a default or a datum, in order, and says what moved since the last commit.
// `npm run refresh -- --only links,previews` runs these steps alone. docs/how-to.md has the whole way of a refresh.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { linkVersion } from '../src/scenario/migrations';
import { isRemark, linkFile, linkOf } from '../tests/links/link-file';

/** Each step: the script of package.json that does it, and what it makes. Later steps read what earlier ones write. */
const steps = {
  table: { script: 'table', makes: 'tests/reference/preset-table.json' },
  truth: { script: 'bench:truth', makes: 'scripts/bench/*truth.json' },
  own: { script: 'own', makes: 'src/data/evidence/o*.json' },
  links: { script: 'links', makes: linkFile(linkVersion) },
  reproduction: { script: 'reproduce', makes: 'docs/reproduction.md' },
  previews: { script: 'pictures', makes: 'public/preview' },
  // Builds the site first, whose tags describe the previews.
  readme: { script: 'picture', makes: 'docs/peak-data.png' },
} as const;
const names = Object.keys(steps) as (keyof typeof steps)[];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? names;
const unknown = wanted.filter((name) => !(names as string[]).includes(name));
if (unknown.length > 0) {
  throw new Error(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
}

for (const name of names.filter((step) => wanted.includes(step))) {
  const { script } = steps[name];
  console.log(`\n${name}: npm run ${script}, ${new Date().toLocaleTimeString()}`);
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The step "${name}" failed. Alone: --only ${name}.`);
}

const git = (...words: string[]): string => spawnSync('git', words, { encoding: 'utf8' }).stdout;
/** The printed digits of each link of a file. */
const digitsOf = (file: string): Map<string, string[]> =>
  new Map(
    file
      .split('\n')
      .filter((line) => line !== '' && !isRemark(line))
      .map((line) => [linkOf(line), line.split('\t').slice(1)]),
  );

const file = linkFile(linkVersion);
const before = digitsOf(git('show', `HEAD:${file}`));
const columns = ['median', '80%', 'not before 2100', 'median with synthetic text'];
const moved = [...digitsOf(readFileSync(file, 'utf8'))].filter(
  ([link, digits]) => digits.join() !== before.get(link)?.join(),
);
const presets = moved.filter(([link]) => /^v=\d+(&preset=\w+)?$/.test(link));
console.log(`\nWhat links of version ${linkVersion} say, before -> after:`);
for (const [link, digits] of presets) {
  const cells = columns.flatMap((column, i) => {
    const was = before.get(link)?.[i] ?? 'none';
    return was === digits[i] ? [] : [`${column} ${was} -> ${digits[i]}`];
  });
  console.log(`  ${link}: ${cells.join(', ')}`);
}
console.log(`  ${presets.length} presets moved, and ${moved.length - presets.length} other links`);
const made = names.map((name) => steps[name].makes);
console.log(`\nFiles that changed:\n${git('status', '--short', '--', ...made)}`);
console.log('Headline numbers that moved go into CHANGELOG.md, with the number before and after.');

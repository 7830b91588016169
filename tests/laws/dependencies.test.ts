// Every package has a line in docs/dependencies.md, with its licence and whether it ships.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import packageFile from '../../package.json';

const text = readFileSync('docs/dependencies.md', 'utf8');
const rows = [...text.matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, name = '', size = '', licence]) => [name, size === 'build only', licence],
);

/** What the code of readers' pages imports; pages without a script are rendered when the site is built. */
const imported = new Set(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => /\.(ts|svelte)$/.test(name) && !/src.site/.test(parentPath))
    .flatMap(({ name, parentPath }) => [
      ...readFileSync(join(parentPath, name), 'utf8').matchAll(/ from '((?:@[\w-]+\/)?[\w-]+)/g),
    ])
    .map(([, name]) => name),
);

it('every package has one line, which says whether it ships and its licence', () => {
  // A site that is built, and a package that holds all of its parts, need none of them where they run.
  expect(packageFile).not.toHaveProperty('dependencies');
  const packages = Object.keys(packageFile.devDependencies).map((name) => {
    const file = readFileSync(`node_modules/${name}/package.json`, 'utf8');
    return [name, !imported.has(name), (JSON.parse(file) as { license: string }).license];
  });
  expect(rows.toSorted()).toEqual(packages.toSorted());
});

it('versions are exact', () => {
  const versions = Object.values(packageFile.devDependencies);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

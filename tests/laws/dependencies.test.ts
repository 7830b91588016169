// Every package has a line in docs/dependencies.md, with its licence and whether it ships.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageFile from '../../package.json';

const text = readFileSync('docs/dependencies.md', 'utf8');
const rows = [...text.matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, name = '', size = '', licence]) => [name, size === 'build only', licence],
);

it('every package has one line, which says whether it ships and its licence', () => {
  const { dependencies, devDependencies } = packageFile;
  const packages = [dependencies, devDependencies].flatMap((group) =>
    Object.keys(group).map((name) => {
      const file = readFileSync(`node_modules/${name}/package.json`, 'utf8');
      return [name, group === devDependencies, (JSON.parse(file) as { license: string }).license];
    }),
  );
  expect(rows.toSorted()).toEqual(packages.toSorted());
});

it('versions are exact', () => {
  const versions = [packageFile.dependencies, packageFile.devDependencies].flatMap(Object.values);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version as string))).toEqual([]);
});

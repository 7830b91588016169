// The documents name no file and no command that there is not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json';

const documents = [
  ...[
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'tests/reference/README.md',
  ],
  ...readdirSync('docs').map((name) => `docs/${name}`),
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
].filter((path) => path.endsWith('.md'));

/** What GitHub calls the place of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('leads to files and headings that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    for (const [whole, file = '', anchor] of links) {
      const target = file === '' ? path : join(dirname(path), file);
      expect(existsSync(target), whole).toBe(true);
      if (anchor === undefined) continue;
      const headings = readFileSync(target, 'utf8').match(/(?<=^#+ ).*$/gm) ?? [];
      expect(headings.map(anchorOf), whole).toContain(anchor);
    }
  });

  it('names paths and commands that there are', () => {
    const paths = text.match(/(?<=`)(?:src|tests|scripts|docs|public)\/[\w./-]*\w(?=\/?`)/g) ?? [];
    // What a release makes, or has a version in its name.
    for (const named of paths.filter((each) => !/\/v\w\b|^public\/engines|vN/.test(each))) {
      expect(existsSync(named), named).toBe(true);
    }
    const scripts = text.match(/(?<=npm run (?:-s )?)[a-z][\w:]*/g) ?? [];
    for (const script of scripts) expect(Object.keys(packageFile.scripts)).toContain(script);
  });
});

it('the software is cited under its own version', () => {
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(citation).toContain(`\nversion: ${packageFile.version}\n`);
  expect(citation).toContain(`\nlicense: ${packageFile.license}\n`);
});

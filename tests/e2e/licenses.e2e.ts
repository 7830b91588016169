import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('what ships has its licence in the built site: packages, what they bring along, and fonts', () => {
  const text = readFileSync('dist/licenses.txt', 'utf8');
  const titles = [...text.matchAll(/^(.+)\n=+$/gm)].map(([, title]) => title);
  // Of d3 one module is taken, which is a package of its own.
  for (const name of ['svelte', 'comlink', 'workbox-precaching'])
    expect(titles.join('\n')).toMatch(new RegExp(`^${name} [\\d.]+ \\(\\S+\\)$`, 'm'));
  expect(titles.join('\n')).toMatch(/^d3-array .*\(ISC\)$/m);
  expect(titles).toEqual(
    expect.arrayContaining(['Font: libre-franklin', 'Font: newsreader', 'Font: stix']),
  );
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(3);
  expect(text).toContain('Apache License');
  expect(text).toContain('Permission to use, copy, modify, and/or distribute this software');
  expect(text).toContain('Permission is hereby granted, free of charge');
  // It is led to from the page about the method.
  expect(readFileSync('dist/method.html', 'utf8')).toContain('href="./licenses.txt"');
});

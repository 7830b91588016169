// Under forced colours Chromium lays the colour of the paper behind letters, which hides letters in that colour.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The selectors of a style sheet that write in the colour of the paper, each with whether forced colours leave it alone. */
function filled(css: string): { selector: string; isLeft: boolean }[] {
  const rules = Array.from(css.matchAll(/([^{};]+)\{([^{}]*)\}/g), ([, head = '', body = '']) => ({
    selector: head
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .trim()
      .replace(/:hover$/, ''),
    body,
  }));
  const isLeft = (wanted: string): boolean =>
    rules.some(({ selector, body }) => selector === wanted && body.includes('-adjust: none'));
  return rules
    .filter(({ body }) => /(^|[\s;])color: var\(--paper\)/.test(body))
    .map(({ selector }) => ({ selector, isLeft: isLeft(selector) }));
}

it('sees a filled button that forced colours would hide', () => {
  expect(filled('.a { color: var(--paper); } .b { background-color: var(--paper); }')).toEqual([
    { selector: '.a', isLeft: false },
  ]);
});

it('what is filled with ink can be read under forced colours', () => {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(svelte|css)$/.test(file))
    .flatMap((file) =>
      filled(readFileSync(join('src', file), 'utf8').replace(/^[^]*<style>/, '')).map((rule) => ({
        file,
        ...rule,
      })),
    );
  expect(all.length).toBeGreaterThan(4);
  expect(all.filter(({ isLeft }) => !isLeft)).toEqual([]);
});

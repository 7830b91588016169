import { describe, expect, it } from 'vitest';
import { parameterIds } from '../../src/model/parameters/parameters';
import { readFormula } from '../../src/site/formula';
import { formulas } from '../../src/site/method/formulas';

/** The text of each piece, prose in quotation marks. */
const piecesOf = (tex: string): string[] =>
  readFormula(tex).pieces.map(({ kind, text }) =>
    kind === 'prose' ? `"${text}"` : text.replaceAll(/<[^>]+>/g, ''),
  );

describe('a formula', () => {
  it('may break after an operator outside brackets and around its prose', () => {
    expect(piecesOf('C = g + f(a + b)')).toEqual(['C=', 'g+', 'f(a+b)']);
    expect(piecesOf(String.raw`m = 2 \text{ where } n \ge 0`)).toEqual([
      'm=',
      '2',
      '" where "',
      'n≥',
      '0',
    ]);
  });

  it('is MathML without a style attribute, which the pages forbid', () => {
    const pieces = Object.values(formulas).flatMap((tex) => readFormula(tex).pieces);
    for (const { text } of pieces.filter(({ kind }) => kind === 'math')) {
      expect(text).toMatch(/^<math displaystyle="true"><m.*<\/math>$/);
      expect(text).not.toMatch(/\sstyle=|merror/);
    }
  });

  it('has a root over its fraction', () => {
    const [piece] = readFormula(String.raw`\sqrt{\frac{a}{6}}`).pieces;
    expect(piece?.text).toContain('<msqrt><mfrac><mi>a</mi><mn>6</mn></mfrac></msqrt>');
  });

  it('is spoken in words', () => {
    const tex = String.raw`D(t) = \p{datasetAtAnchor} \cdot \frac{m^2}{6} \text{ where } m \ge 0`;
    expect(readFormula(tex).spoken).toBe(
      'D of t equals dataset at anchor times the fraction with numerator m squared and denominator 6 where m is greater than or equal to 0',
    );
  });

  it.each([String.raw`\frac{a}`, String.raw`\unknown`, 'a^', 'a }', '{a'])(
    '“%s” is none',
    (tex) => {
      expect(() => readFormula(tex)).toThrow();
    },
  );
});

it('the formulas of the method name no parameter that there is not', () => {
  const named = Object.values(formulas).flatMap((tex) => tex.match(/(?<=\\p\{)\w+/g) ?? []);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !(parameterIds as readonly string[]).includes(id))).toEqual([]);
});

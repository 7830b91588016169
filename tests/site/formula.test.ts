import { describe, expect, it } from 'vitest';
import { type MathElement, parseFormula } from '../../src/site/formula';

/** "mfrac(a b)": the shape of an element. */
const shape = ({ tag, content }: MathElement): string =>
  typeof content === 'string' ? content : `${tag}(${content.map(shape).join(' ')})`;

describe('a formula', () => {
  it.each([
    ['H(t) = a · b', ['mrow(H ( t ))', 'mrow(= a)', 'mrow(· b)']],
    ['x = frac{a}{1 − a}', ['x', 'mrow(= mfrac(a mrow(1 − a)))']],
    ['C = g^{t − 1} + x_{old}', ['C', 'mrow(= msup(g mrow(t − 1)))', 'mrow(+ msub(x old))']],
    ['s = sqrt{int{0}{t} f(u) du}', ['s', 'mrow(= msqrt(mrow(msubsup(∫ 0 t) f ( u ) du)))']],
    ['y = −x (a + b)', ['y', 'mrow(= − x ( a + b ))']],
  ])('%s', (text, pieces) => {
    expect(parseFormula(text).pieces.map(shape)).toEqual(pieces);
  });

  it('is spoken in words, and knows its names', () => {
    const { spoken, names } = parseFormula('D(t) = datasetAtAnchor · frac{m^2}{6} "where" m ≥ 0');
    expect(spoken).toBe(
      'D of t equals dataset at anchor times the fraction m to the power of 2, over 6, end of fraction, where m is at least 0',
    );
    expect(names).toEqual(['D', 't', 'datasetAtAnchor', 'm']);
  });

  it.each(['a = (b', 'a = {b', 'frac{a}', 'a ? b', 'a^', 'a }'])('“%s” is none', (text) => {
    expect(() => parseFormula(text)).toThrow();
  });
});

import { expect, it } from 'vitest';
import { element, escapeXml } from '../../src/export/svg-element';

it('an element has rounded numbers, escaped attributes and its children', () => {
  expect(element('a', { x: 1.26, t: '<"&', none: undefined })).toBe(
    '<a x="1.3" t="&lt;&quot;&amp;"/>',
  );
  expect(element('a', {}, element('b', {}), escapeXml('1 > 0'))).toBe('<a><b/>1 &gt; 0</a>');
  expect(() => element('a', { x: NaN })).toThrow(RangeError);
});

/** SVG as text. Attributes alone, no style sheet and no class: every program that opens the file reads those. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text that means itself in XML. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? '');

/** Numbers are rounded to a tenth of a unit. @throws RangeError for a number that is not finite. */
function attributeText(value: string | number): string {
  if (typeof value === 'string') return escapeXml(value);
  if (!Number.isFinite(value)) throw new RangeError(`A picture cannot hold ${value}`);
  return String(Math.round(value * 10) / 10);
}

/** An element; attributes that are undefined are left out. Children are markup, not text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(value)}"`],
  );
  const head = `<${name}${pairs.join('')}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

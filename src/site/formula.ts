/**
 * Formulas as they are typed, turned into MathML and into words to be spoken.
 *
 * The notation: names (`raw`, `γ`), numbers, `=`, `+`, `−`, `·`, `/`, `≥`, `<`, brackets, `"words"`, `a_{b}`, `a^{b}`, `{a group}`,
 * `frac{a}{b}`, `sqrt{a}`, `int{from}{to}` and `sum{from}{to}`.
 */

/** An element of MathML. */
export interface MathElement {
  readonly tag: string;
  /** Elements in order, or the text of a leaf. */
  readonly content: readonly MathElement[] | string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface Formula {
  /** The formula cut before each operator outside brackets: there a line may break. */
  readonly pieces: readonly MathElement[];
  /** The whole of it in words. */
  readonly spoken: string;
  /** The names in it, none twice. */
  readonly names: readonly string[];
}

const TOKEN = /"[^"]*"|[\p{L}][\p{L}\d′]*|\d[\d.]*|[=+−·/≥<,():]|[_^{}]|\s+/gu;
const OPERATOR = /^[=+−·/≥<,():]$/u;
const LEAF_TAGS: readonly (readonly [RegExp, string])[] = [
  [OPERATOR, 'mo'],
  [/^\d/, 'mn'],
  [/^"/, 'mtext'],
];
/** How many groups in braces follow a word that is no name. */
const arity: Readonly<Record<string, number>> = { frac: 2, sqrt: 1, int: 2, sum: 2 };

const spokenOperators: Readonly<Record<string, string>> = {
  ...{ '=': 'equals', '+': 'plus', '−': 'minus', '·': 'times', '/': 'over' },
  ...{ '≥': 'is at least', '<': 'is less than', ',': ',', ':': ':' },
};

const row = (content: readonly MathElement[]): MathElement =>
  content.length === 1 && content[0] ? content[0] : { tag: 'mrow', content };

/** @throws Error where the text is not in the notation. */
export function parseFormula(text: string): Formula {
  const all = text.match(TOKEN) ?? [];
  if (all.join('') !== text) throw new Error(`not a formula: ${text}`);
  const tokens = all.filter((token) => token.trim() !== '');
  let at = 0;

  const group = (): MathElement => {
    if (tokens[at++] !== '{') throw new Error(`a group is missing: ${text}`);
    const inside: MathElement[] = [];
    while (tokens[at] !== '}') inside.push(item());
    at++;
    return row(inside);
  };
  function item(): MathElement {
    let base = simple();
    while (tokens[at] === '_' || tokens[at] === '^') {
      const tag = tokens[at++] === '_' ? 'msub' : 'msup';
      base = { tag, content: [base, tokens[at] === '{' ? group() : simple()] };
    }
    return base;
  }
  function simple(): MathElement {
    const token = tokens[at];
    if (token === undefined || /[_^}]/.test(token)) throw new Error(`not a formula: ${text}`);
    if (token === '{') return group();
    at++;
    const groups = arity[token];
    if (groups !== undefined) {
      const parts = Array.from({ length: groups }, group);
      if (token === 'frac' || token === 'sqrt') return { tag: `m${token}`, content: parts };
      const sign: MathElement = { tag: 'mo', content: token === 'int' ? '∫' : '∑' };
      return { tag: token === 'int' ? 'msubsup' : 'munderover', content: [sign, ...parts] };
    }
    const tag = LEAF_TAGS.find(([pattern]) => pattern.test(token))?.[1] ?? 'mi';
    if (tag === 'mtext') return { tag, content: `\u00A0${token.slice(1, -1)}\u00A0` };
    // Brackets as tall as a letter: fonts without mathematics stretch them badly.
    const isBracket = token === '(' || token === ')';
    return { tag, content: token, ...(isBracket ? { attributes: { stretchy: 'false' } } : {}) };
  }

  const pieces: MathElement[][] = [[]];
  let depth = 0;
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (token === '(') depth++;
    if (token === ')') depth--;
    const next = item();
    const last = pieces.at(-1);
    const before = last?.at(-1);
    const follows = before !== undefined && (before.tag !== 'mo' || before.content === ')');
    const breaks = depth === 0 && follows && /^["=+−·≥]/u.test(token);
    if (!breaks) last?.push(next);
    // An operator that begins a line still stands between two things.
    else if (next.tag === 'mo') pieces.push([{ ...next, attributes: { form: 'infix' } }]);
    else pieces.push([next]);
  }
  if (depth !== 0) throw new Error(`a bracket is missing: ${text}`);
  const elements = pieces.flat();
  return {
    pieces: pieces.map(row),
    spoken: spokenRow(elements).replace(/,$/, '').trim(),
    names: [...new Set(elements.flatMap(namesOf))],
  };
}

const namesOf = ({ tag, content }: MathElement): string[] =>
  typeof content === 'string' ? (tag === 'mi' ? [content] : []) : content.flatMap(namesOf);

/** Side by side: a bracket after a name is what the name is of. */
function spokenRow(elements: readonly MathElement[]): string {
  const isName = (element: MathElement | undefined): boolean =>
    element?.tag === 'mi' ||
    (element?.tag === 'msub' && isName((element.content as MathElement[])[0]));
  return elements
    .map((element, i) => {
      if (element.content === '(') return isName(elements[i - 1]) ? 'of' : 'open bracket';
      if (element.content === ')') return 'close bracket';
      return spoken(element);
    })
    .join(' ')
    .replaceAll(/ of (\S+) close bracket/g, ' of $1')
    .replaceAll(/(,| (?=,))+(?=,)/g, '')
    .replaceAll(/\s+/g, ' ');
}

function spoken({ tag, content }: MathElement): string {
  if (typeof content === 'string') {
    if (tag === 'mo') return spokenOperators[content] ?? content;
    // A name in one word: "dataset growth". "raw′" is a rate of change.
    return content
      .replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
      .replace('′', ' prime');
  }
  const parts = content.map((part) =>
    part.tag === 'mrow' ? spokenRow(part.content as MathElement[]) : spoken(part),
  );
  const [a = '', b = '', c = ''] = parts;
  switch (tag) {
    case 'mfrac':
      return `the fraction ${a} over ${b}, end of fraction,`;
    case 'msqrt':
      return `the square root of ${a}`;
    case 'msup':
      return `${a} to the power of ${b},`;
    case 'msub':
      return `${a} ${b}`;
    case 'msubsup':
      return `the integral from ${b} to ${c} of`;
    case 'munderover':
      return `the sum from ${b} to ${c} of`;
    default:
      return spokenRow(content);
  }
}

// How the reproduction prints a number beside its reference, and keeps the largest difference of a table.

/** What a number is: it says how it is printed. */
export type Kind = 'date' | 'probability';

const digitsOf: Readonly<Record<Kind, number>> = { date: 3, probability: 4 };

export const printed = (value: number, kind: Kind, digits = digitsOf[kind]): string =>
  value === Infinity ? 'never' : value.toFixed(digits);

function signed(difference: number, kind: Kind): string {
  const text = printed(Math.abs(difference), kind);
  if (Number(text) === 0) return '0';
  return (difference < 0 ? '−' : '+') + text;
}

/** Differences of all cells of a table, kept for its summary. */
export interface Differences {
  date: number;
  probability: number;
}

/**
 * "here (reference, difference)", noting the difference.
 *
 * @param digits decimals that the reference has, where they are fewer than ours.
 */
export function cell(
  ours: number,
  reference: number,
  kind: Kind,
  largest: Differences,
  digits?: number,
): string {
  const difference = ours === reference ? 0 : ours - reference;
  largest[kind] = Math.max(largest[kind], Math.abs(difference));
  const theirs = printed(reference, kind, digits);
  return `${printed(ours, kind)} (${theirs}, ${signed(difference, kind)})`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const largestOf = ({ date, probability }: Differences): string =>
  `Largest difference of a date: ${date.toFixed(3)} years; of a probability: ${probability.toFixed(4)}.`;

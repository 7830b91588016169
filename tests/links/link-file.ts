// tests/links/vN.txt: links of version N and what they say, as printed. A line is a link, its median, its 80% interval, its
// chance of "not before 2100" and its median with synthetic text, and the same of what it pins, with tabs between; lines that
// begin with # are remarks.
import { readFileSync } from 'node:fs';
import { dateAt, type Forecast } from '../../src/model/engines/forecast';
import type { FrozenEngine } from '../../src/model/engines/frozen-engine';
import { settledSamples } from '../../src/model/sampling/sample-counts';
import { formatDateExact } from '../../src/words/en/dates';

/** Where links of a version are kept, from the top of the repository. */
export const linkFile = (version: number): string => `tests/links/v${version}.txt`;

/** The digits of a forecast as they are printed. */
export function digitsOf({ exhaustion, stretched }: Forecast): string {
  const [low, median, high] = ([0.1, 0.5, 0.9] as const).map((level) =>
    formatDateExact(dateAt(exhaustion, level)),
  );
  const never = `${(100 * exhaustion.never).toFixed(1)}%`;
  return [median, `${low} to ${high}`, never, formatDateExact(dateAt(stretched, 0.5))].join('\t');
}

/** A line of a file: the link and what an engine says to it. */
export function lineOf(link: string, engine: Pick<FrozenEngine, 'forecastLink'>): string {
  const { scenario, pinned } = engine.forecastLink(link, settledSamples, new Float64Array());
  return [link, digitsOf(scenario), ...(pinned ? [digitsOf(pinned)] : [])].join('\t');
}

/** The lines of a file, remarks included. */
export const linesOf = (version: number): string[] =>
  readFileSync(linkFile(version), 'utf8').trimEnd().split('\n');

export const isRemark = (line: string): boolean => line.startsWith('#');
export const linkOf = (line: string): string => line.split('\t')[0] ?? '';

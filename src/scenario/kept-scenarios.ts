/** Scenarios that a reader keeps: the file that holds them, read with care and written. */

export interface KeptScenario {
  /** Unique in its list, 1 .. 80 characters. */
  readonly name: string;
  /** The query of its link, as it was when it was kept. */
  readonly query: string;
  /** YYYY-MM-DD. */
  readonly keptOn: string;
}

/**
 * What of a file could not be taken. not-json, not-ours: nothing. entries: so many entries are no scenarios. too-many: so many were
 * left out.
 */
export type KeptProblem =
  | { readonly kind: 'not-json' | 'not-ours' }
  | { readonly kind: 'entries' | 'too-many'; readonly count: number };

export interface KeptReading {
  readonly kept: readonly KeptScenario[];
  readonly problems: readonly KeptProblem[];
}

const format = 'peak-data-scenarios';
/** The longest name, the longest link and the longest list that are kept. */
export const maxNameLength = 80;
const maxQueryLength = 8192;
export const maxKept = 500;

/** A name as it can be kept: one line, no more than its length; empty where nothing is left of it. */
export const cleanName = (text: string): string =>
  Array.from(text.replaceAll(/[\s\p{C}]+/gu, ' ').trim())
    .slice(0, maxNameLength)
    .join('')
    .trim();

/** The name, or the first of "name (2)", "name (3)" … that no scenario has. */
export function freeName(wanted: string, kept: readonly KeptScenario[]): string {
  const name = cleanName(wanted);
  const taken = new Set(kept.map((scenario) => scenario.name));
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` (${count})`;
    const free =
      Array.from(name)
        .slice(0, maxNameLength - ending.length)
        .join('') + ending;
    if (!taken.has(free)) return free;
  }
}

/**
 * Adds scenarios to the end of a list, each under a free name; one that is there already, name and link, is not added again.
 *
 * @returns the list, `maxKept` at most.
 */
export function addKept(
  list: readonly KeptScenario[],
  more: readonly KeptScenario[],
): readonly KeptScenario[] {
  const added = [...list];
  for (const scenario of more) {
    const isThere = added.some(
      ({ name, query }) => name === scenario.name && query === scenario.query,
    );
    if (isThere || added.length === maxKept) continue;
    added.push({ ...scenario, name: freeName(scenario.name, added) });
  }
  return added;
}

/** A list as the text of a file. */
export const writeKept = (scenarios: readonly KeptScenario[]): string =>
  JSON.stringify({ format, version: 1, scenarios }, undefined, 2);

/** A file as a list. Never throws: what is no scenario is left out and named. */
export function readKept(text: string): KeptReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kept: [], problems: [{ kind: 'not-json' }] };
  }
  if (!isRecord(file) || file['format'] !== format || !Array.isArray(file['scenarios'])) {
    return { kept: [], problems: [{ kind: 'not-ours' }] };
  }
  const entries: readonly unknown[] = file['scenarios'];
  const sound = entries.flatMap((entry) => keptOf(entry) ?? []);
  const kept = addKept([], sound);
  const problems: KeptProblem[] = [];
  if (sound.length < entries.length) {
    problems.push({ kind: 'entries', count: entries.length - sound.length });
  }
  if (sound.length > maxKept) problems.push({ kind: 'too-many', count: sound.length - maxKept });
  return { kept, problems };
}

/** An entry, where it is one: its link is told apart only when it is opened, for another version may read more of it. */
function keptOf(entry: unknown): KeptScenario | undefined {
  if (!isRecord(entry)) return undefined;
  const { name, query, keptOn } = entry;
  if (typeof name !== 'string' || typeof query !== 'string') return undefined;
  const clean = cleanName(name);
  const isLink = query.length <= maxQueryLength && /^[\w.~%+=&-]*$/.test(query);
  if (clean === '' || !isLink) return undefined;
  const isDay = typeof keptOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(keptOn);
  return { name: clean, query, keptOn: isDay ? keptOn : '' };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

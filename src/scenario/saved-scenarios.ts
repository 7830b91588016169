/** Scenarios that a reader saves: reading and writing the file that holds them. */
import { oneLine } from './one-line';

/** The names of its fields are the keys of saved files, so they never change. */
export interface SavedScenario {
  /** Unique in its list, 1 .. 80 characters. */
  readonly name: string;
  /** The query of its link on the day it was saved. */
  readonly query: string;
  /** YYYY-MM-DD. */
  readonly keptOn: string;
}

/** Why a file, or a part of it, could not be read. entries: `count` entries are not scenarios. too-many: `count` were left out. */
export type SavedProblem =
  | { readonly kind: 'not-json' | 'not-ours' }
  | { readonly kind: 'entries' | 'too-many'; readonly count: number };

export interface SavedReading {
  readonly saved: readonly SavedScenario[];
  readonly problems: readonly SavedProblem[];
}

const format = 'peak-data-scenarios';
/** The longest name, the longest link and the longest list that are saved. */
export const maxNameLength = 80;
const maxQueryLength = 8192;
export const maxSaved = 500;

/** A name as it can be saved: one line, cut after `maxNameLength` characters; empty where nothing can be seen. */
export const cleanName = (text: string): string => oneLine(text, maxNameLength);

/** Whether two entries are the same one: a list has each name and link once. */
export const isSameSaved = (one: SavedScenario, other: SavedScenario): boolean =>
  one.name === other.name && one.query === other.query;

/** The name, or the first of "name (2)", "name (3)" … that no scenario has. */
export function freeName(wanted: string, saved: readonly SavedScenario[]): string {
  const name = cleanName(wanted);
  const taken = new Set(saved.map((scenario) => scenario.name));
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
 * @returns the list, `maxSaved` at most.
 */
export function addSaved(
  list: readonly SavedScenario[],
  more: readonly SavedScenario[],
): readonly SavedScenario[] {
  const added = [...list];
  for (const scenario of more) {
    const isThere = added.some((other) => isSameSaved(other, scenario));
    if (isThere || added.length === maxSaved) continue;
    added.push({ ...scenario, name: freeName(scenario.name, added) });
  }
  return added;
}

/** A list as the text of a file. */
export const writeSaved = (scenarios: readonly SavedScenario[]): string =>
  JSON.stringify({ format, version: 1, scenarios }, undefined, 2);

/** A file as a list. Never throws: entries that are not scenarios are left out and counted. */
export function readSaved(text: string): SavedReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { saved: [], problems: [{ kind: 'not-json' }] };
  }
  if (!isRecord(file) || file['format'] !== format || !Array.isArray(file['scenarios'])) {
    return { saved: [], problems: [{ kind: 'not-ours' }] };
  }
  const entries: readonly unknown[] = file['scenarios'];
  const sound = entries.flatMap((entry) => savedOf(entry) ?? []);
  const saved = addSaved([], sound);
  const problems: SavedProblem[] = [];
  if (sound.length < entries.length) {
    problems.push({ kind: 'entries', count: entries.length - sound.length });
  }
  if (sound.length > maxSaved) problems.push({ kind: 'too-many', count: sound.length - maxSaved });
  return { saved, problems };
}

/** An entry, if it is a scenario. Its link is only read when it is opened, because another version may understand more of it. */
function savedOf(entry: unknown): SavedScenario | undefined {
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

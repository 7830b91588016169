/** How a link's keys and values change from one version to the next. How a version is released: docs/versions.md. */

/** One key of a link and its value, as text. */
export type Pair = readonly [key: string, value: string];
export type Migration = (pair: Pair) => Pair;

/** A migration that gives keys other names. */
export const renaming =
  (names: Readonly<Record<string, string>>): Migration =>
  ([key, value]) => [Object.hasOwn(names, key) ? (names[key] ?? key) : key, value];

/**
 * migrations[0] takes the pairs of version 1 to version 2, and so on. An entry whose target has been released is never edited.
 * Pairs of a pinned scenario come without their prefix. A version that changes no key has `(pair) => pair`.
 */
export const migrations: readonly Migration[] = [];

/** The newest version of links: of the model, its defaults and the data it reads. */
export const linkVersion = migrations.length + 1;

/** The prefix of the keys of a pinned scenario. */
export const pinnedPrefix = 'c.';

/**
 * A pair in the keys of the newest version.
 *
 * @param version the one that it was written for, 1 .. linkVersion.
 */
export function migrated([key, value]: Pair, version: number): Pair {
  const prefix = key.startsWith(pinnedPrefix) ? pinnedPrefix : '';
  const [newKey, newValue] = migrations
    .slice(version - 1)
    .reduce<Pair>((pair, step) => step(pair), [key.slice(prefix.length), value]);
  return [prefix + newKey, newValue];
}

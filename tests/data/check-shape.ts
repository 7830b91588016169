/** A small strict checker of data files: a check returns one sentence for each thing that is wrong, none when all is well. */

export type Check = (value: unknown, path: string) => readonly string[];

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const fail = (path: string, wanted: string, value: unknown): readonly string[] => [
  `${path}: wanted ${wanted}, found ${show(value)}`,
];

/** Text that is not empty and has no space at either end. */
export const text: Check = (value, path) =>
  typeof value === 'string' && value !== '' && value.trim() === value
    ? []
    : fail(path, 'text', value);

/** A finite number of at least `min` and at most `max`. */
export const number =
  (min = -Infinity, max = Infinity): Check =>
  (value, path) =>
    typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
      ? []
      : fail(path, `a number from ${min} to ${max}`, value);

/** One of a few values. */
export const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value, path) =>
    allowed.includes(value) ? [] : fail(path, allowed.map(show).join(' or '), value);

/** Null, or what the check wants. */
export const nullable =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

/** Text that matches all of a pattern. */
export const matching =
  (pattern: RegExp, wanted: string): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : fail(path, wanted, value);

/** YYYY, YYYY-MM or YYYY-MM-DD: a day that exists, not before 1990 and not after the data was compiled. */
export const date: Check = (value, path) => {
  const parts =
    typeof value === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) : null;
  if (parts === null) return fail(path, 'a date', value);
  const full = `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
  const day = new Date(`${full}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
  return exists && full >= '1990-01-01' && full <= '2026-11-22'
    ? []
    : fail(path, 'a date from 1990 to 22 November 2026', value);
};

/** An address that opens over https. */
export const address: Check = (value, path) => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return url?.protocol === 'https:' && url.hostname.includes('.')
    ? []
    : fail(path, 'an https address', value);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these keys, all of them and no others; the keys of `optional` may be absent. */
export const shape =
  (
    required: Readonly<Record<string, Check>>,
    optional: Readonly<Record<string, Check>> = {},
  ): Check =>
  (value, path) => {
    if (!isObject(value)) return fail(path, 'an object', value);
    const checks = { ...required, ...optional };
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
    return [
      ...missing.map((key) => `${path}: ${key} is missing`),
      ...Object.entries(value).flatMap(
        ([key, part]) =>
          checks[key]?.(part, `${path}.${key}`) ?? [`${path}: ${key} is not a known key`],
      ),
    ];
  };

/** An object with any keys that match the pattern, at least one, each holding what the check wants. */
export const byKey =
  (key: RegExp, check: Check): Check =>
  (value, path) => {
    if (!isObject(value) || Object.keys(value).length === 0) return fail(path, 'entries', value);
    return Object.entries(value).flatMap(([name, part]) => [
      ...matching(key, 'a well-formed key')(name, path),
      ...check(part, `${path}.${name}`),
    ]);
  };

/** A list of what the check wants, with at least `least` entries. */
export const list =
  (check: Check, least = 1): Check =>
  (value, path) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((part, i) => check(part, `${path}[${i}]`))
      : fail(path, `a list of at least ${least}`, value);

/** Both checks. */
export const both =
  (first: Check, second: Check): Check =>
  (value, path) => {
    const problems = first(value, path);
    return problems.length > 0 ? problems : second(value, path);
  };

/** Holds of an object whose `low`, `value` and `high`, as far as given, rise; `credibility` needs both ends. */
export const ordered: Check = (value, path) => {
  if (!isObject(value)) return fail(path, 'an object', value);
  const given = [value.low, value.value, value.high].filter((part) => typeof part === 'number');
  const rises = given.every((part, i) => i === 0 || part >= (given[i - 1] ?? -Infinity));
  const ends = typeof value.low === 'number' && typeof value.high === 'number';
  return [
    ...(rises ? [] : [`${path}: low, value and high do not rise`]),
    ...(typeof value.credibility === 'number' && !ends
      ? [`${path}: credibility without two ends`]
      : []),
  ];
};

/** Holds of a list whose entries have an `id`, no two the same. */
export const uniqueIds: Check = (value, path) => {
  const ids = (value as readonly { readonly id: unknown }[]).map((entry) => entry.id);
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => `${path}: ${show(id)} stands there twice`);
};

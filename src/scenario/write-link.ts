import type { Interval } from '../model/parameters/interval';
import { isParameterId, parameters } from '../model/parameters/parameters';
import { inTenths } from './in-tenths';
import { canKeep, linkKeys, type LinkState, maxUnknownKeys } from './link-state';
import { linkVersion, type Pair, pinnedPrefix } from './migrations';
import { noteText } from './note';
import { numberText } from './number-text';
import { type AssumptionKey, isSettingKey } from '../model/parameters/assumptions';
import { changedKeys, type Scenario } from './scenario';
import { defaultView } from './view';

/**
 * The canonical query of a state: equal states give equal texts. Only what differs from the preset is written. A link of an earlier
 * version is written unchanged.
 *
 * @returns `v=1&key=value&...` without a question mark; letters, digits, `.`, `-`, `_` and `~` in keys and values;
 *          `v`, the preset unless it is the baseline, parameters in registry order, settings, the same of the pinned scenario,
 *          view, note, then unknown keys sorted.
 */
export function writeLink({ scenario, pinned, view, note, old, unknown }: LinkState): string {
  const pairs: Pair[] = [['v', String(old?.version ?? linkVersion)]];
  if (old) pairs.push(...old.pairs);
  else pairs.push(...scenarioPairs(scenario), ...(pinned ? pinnedPairs(pinned) : []));
  if (view.horizon !== defaultView.horizon) pairs.push(['horizon', numberText(view.horizon)]);
  if (view.yScale !== defaultView.yScale) pairs.push(['y', view.yScale]);
  if (view.year !== undefined) pairs.push(['year', numberText(view.year)]);
  if (view.claims) pairs.push(['claims', '1']);
  if (view.ask !== undefined) pairs.push(['ask', numberText(inTenths(view.ask))]);
  if (note) pairs.push(['note', noteText(note)]);
  if (!old) pairs.push(...writable(unknown));
  const last = pairs.at(-1);
  if (last && !old && isCertain(last)) pairs[pairs.length - 1] = [last[0], `${last[1]}~${last[1]}`];
  return pairs.map(([key, value]) => (value === '' ? key : `${key}=${value}`)).join('&');
}

/**
 * One value of a parameter that may have a range. As the last of a link it has both ends, so that a link which was cut inside a range
 * can be told.
 */
export function isCertain([key, value]: Pair): boolean {
  const id = key.startsWith(pinnedPrefix) ? key.slice(pinnedPrefix.length) : key;
  return isParameterId(id) && parameters[id].family !== 'fixed' && !value.includes('~');
}

const scenarioPairs = (scenario: Scenario): Pair[] => [
  ...(scenario.preset === 'baseline' ? [] : [['preset', scenario.preset] as const]),
  ...changedKeys(scenario).map((key) => [key, valueText(scenario, key)] as const),
];

/** At least one pair, because without any nothing would be pinned. */
function pinnedPairs(pinned: Scenario): Pair[] {
  const pairs = scenarioPairs(pinned);
  if (pairs.length === 0) pairs.push(['preset', pinned.preset]);
  return pairs.map(([key, value]) => [pinnedPrefix + key, value]);
}

function valueText({ assumptions }: Scenario, key: AssumptionKey): string {
  if (!isSettingKey(key)) return intervalText(assumptions.intervals[key]);
  const value = assumptions[key];
  return typeof value === 'number' ? numberText(value) : value;
}

const intervalText = ([low, high]: Interval): string =>
  low === high ? numberText(low) : `${numberText(low)}~${numberText(high)}`;

/** The unknown pairs that a link can carry, sorted: none twice, and none whose key is known by now. */
function writable(unknown: LinkState['unknown']): [string, string][] {
  const pairs = new Map<string, string>();
  for (const [key, value] of unknown) {
    const free = !linkKeys.includes(key) && !pairs.has(key) && pairs.size < maxUnknownKeys;
    if (free && canKeep(key, value)) pairs.set(key, value);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

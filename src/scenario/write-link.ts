import type { Interval } from '../model/interval';
import { inTenths } from './in-tenths';
import { canKeep, linkKeys, type LinkState, linkVersion, maxUnknownKeys } from './link-state';
import { numberText } from './number-text';
import { changedKeys, isSettingKey, type Scenario, type ScenarioKey } from './scenario';
import { defaultView } from './view';

/**
 * The one query of a state: equal states give equal texts. Only what differs from the preset is written.
 *
 * @returns `v=1&key=value&...` without a question mark; letters, digits, `.`, `-`, `_` and `~` in keys and values;
 *          `v`, the preset unless it is the baseline, parameters in registry order, settings, view, then unknown keys sorted.
 */
export function writeLink({ scenario, view, unknown }: LinkState): string {
  const pairs: (readonly [key: string, value: string])[] = [['v', String(linkVersion)]];
  if (scenario.preset !== 'baseline') pairs.push(['preset', scenario.preset]);
  for (const key of changedKeys(scenario)) pairs.push([key, valueText(scenario, key)]);
  if (view.horizon !== defaultView.horizon) pairs.push(['horizon', numberText(view.horizon)]);
  if (view.yScale !== defaultView.yScale) pairs.push(['y', view.yScale]);
  if (view.year !== undefined) pairs.push(['year', numberText(view.year)]);
  if (view.claims) pairs.push(['claims', '1']);
  if (view.ask !== undefined) pairs.push(['ask', numberText(inTenths(view.ask))]);
  pairs.push(...writable(unknown));
  return pairs.map(([key, value]) => (value === '' ? key : `${key}=${value}`)).join('&');
}

function valueText({ assumptions }: Scenario, key: ScenarioKey): string {
  if (!isSettingKey(key)) return intervalText(assumptions.intervals[key]);
  const value = assumptions[key];
  return typeof value === 'number' ? numberText(value) : value;
}

const intervalText = ([low, high]: Interval): string =>
  low === high ? numberText(low) : `${numberText(low)}~${numberText(high)}`;

/** The unknown pairs that a link can hold: none twice, none that now means something, in one order. */
function writable(unknown: LinkState['unknown']): [string, string][] {
  const kept = new Map<string, string>();
  for (const [key, value] of unknown) {
    const free = !linkKeys.includes(key) && !kept.has(key) && kept.size < maxUnknownKeys;
    if (free && canKeep(key, value)) kept.set(key, value);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
}

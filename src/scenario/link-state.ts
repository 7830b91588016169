/** What a link means. */
import { parameterIds } from '../model/parameters/parameters';
import { type Pair, pinnedPrefix } from './migrations';
import { settingKeys } from '../model/parameters/assumptions';
import { defaultScenario, isSameScenario, type Scenario } from './scenario';
import { defaultView, type View } from './view';

export interface LinkState {
  readonly scenario: Scenario;
  readonly view: View;
  /** What the scenario is compared with. */
  readonly pinned?: Scenario | undefined;
  /** A note by the author of the link; a clean note, see `note.ts`. */
  readonly note?: string | undefined;
  /** A link of an earlier version shows that version's answer until something in it is changed. */
  readonly old?: OldLink | undefined;
  /** Keys that resemble a known key. They stay in the link, so that its author can correct them. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

/** The scenario of an old link in the keys of its version; `scenario` and `pinned` hold the same in today's. */
export interface OldLink {
  readonly version: number;
  readonly pairs: readonly Pair[];
}

/** What an empty link means. */
export const defaultLinkState: LinkState = {
  scenario: defaultScenario,
  view: defaultView,
  unknown: [],
};

/** What leaves the page: a scenario that is compared with itself, as at first, is compared with nothing. */
export function withoutItself(link: LinkState): LinkState {
  const { scenario, pinned } = link;
  return pinned && isSameScenario(pinned, scenario) ? { ...link, pinned: undefined } : link;
}

/** The keys that describe a scenario. */
export const scenarioLinkKeys: readonly string[] = ['preset', ...parameterIds, ...settingKeys];

/** The keys that every version reads alike: the view and the note. */
export const viewLinkKeys: readonly string[] = ['horizon', 'y', 'year', 'claims', 'ask', 'note'];

/** Every known key, in the order in which links list them. */
export const linkKeys: readonly string[] = [
  'v',
  ...scenarioLinkKeys,
  ...scenarioLinkKeys.map((key) => pinnedPrefix + key),
  ...viewLinkKeys,
];

/** How many unknown keys a link carries at most, and how long such a key or its value may be. */
export const maxUnknownKeys = 20;
const maxUnknownLength = 200;

/** Whether a link can carry an unknown key and its value: short, and letters, digits, `.`, `-`, `_` and `~` only. */
export const canKeep = (key: string, value: string): boolean =>
  key !== '' &&
  [key, value].every((text) => text.length <= maxUnknownLength && /^[\w.~-]*$/.test(text));

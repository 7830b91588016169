/** What a link means. */
import { parameterIds } from '../model/parameters/parameters';
import { type Pair, pinnedPrefix } from './migrations';
import { settingKeys } from '../model/parameters/assumptions';
import { defaultScenario, type Scenario } from './scenario';
import { defaultView, type View } from './view';

export interface LinkState {
  readonly scenario: Scenario;
  readonly view: View;
  /** What the scenario is compared with. */
  readonly pinned?: Scenario | undefined;
  /** What whoever made the link says about it: a clean note, see `note.ts`. */
  readonly note?: string | undefined;
  /** Of a link made for an earlier version, whose answer it shows until something in it is changed. */
  readonly old?: OldLink | undefined;
  /** Keys of a link that mean nothing to this version: kept, so that another version finds them. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

/** What an old link says of its scenario, in the words of its version; `scenario` and `pinned` hold the same in today's. */
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

/** The keys that describe a scenario. */
export const scenarioLinkKeys: readonly string[] = ['preset', ...parameterIds, ...settingKeys];

/** The keys that every version reads alike: how a scenario is looked at, and what is said of it. */
export const viewLinkKeys: readonly string[] = ['horizon', 'y', 'year', 'claims', 'ask', 'note'];

/** Every key that means something, in the order in which links list them. */
export const linkKeys: readonly string[] = [
  'v',
  ...scenarioLinkKeys,
  ...scenarioLinkKeys.map((key) => pinnedPrefix + key),
  ...viewLinkKeys,
];

/** The most unknown keys that a link keeps, and the longest that such a key or its value may be. */
export const maxUnknownKeys = 20;
const maxUnknownLength = 200;

/** Whether an unknown key and its value can be carried along: short, and letters, digits, `.`, `-`, `_` and `~` only. */
export const canKeep = (key: string, value: string): boolean =>
  key !== '' &&
  [key, value].every((text) => text.length <= maxUnknownLength && /^[\w.~-]*$/.test(text));

/** What a link means. */
import { parameterIds } from '../model/parameters';
import { defaultScenario, type Scenario, settingKeys } from './scenario';
import { defaultView, type View } from './view';

export interface LinkState {
  readonly scenario: Scenario;
  readonly view: View;
  /** Keys of a link that mean nothing to this version: kept, so that another version finds them. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

/** What an empty link means. */
export const defaultLinkState: LinkState = {
  scenario: defaultScenario,
  view: defaultView,
  unknown: [],
};

/** The newest version of links: of the model, its defaults and the data it reads. */
export const linkVersion = 1;

/** Every key that means something, in the order in which links list them. */
export const linkKeys: readonly string[] = [
  'v',
  'preset',
  ...parameterIds,
  ...settingKeys,
  'horizon',
  'y',
  'year',
  'claims',
  'ask',
];

/** The most unknown keys that a link keeps, and the longest that such a key or its value may be. */
export const maxUnknownKeys = 20;
const maxUnknownLength = 200;

/** Whether an unknown key and its value can be carried along: short, and letters, digits, `.`, `-`, `_` and `~` only. */
export const canKeep = (key: string, value: string): boolean =>
  key !== '' &&
  [key, value].every((text) => text.length <= maxUnknownLength && /^[\w.~-]*$/.test(text));

import { type Assumptions, type ChoiceKey, settingChoices } from '../model/parameters/assumptions';
import { findProblem } from '../model/parameters/check-interval';
import type { Interval } from '../model/parameters/interval';
import { isParameterId, type ParameterId } from '../model/parameters/parameters';
import {
  canKeep,
  type LinkState,
  maxUnknownKeys,
  type OldLink,
  scenarioLinkKeys,
  viewLinkKeys,
} from './link-state';
import { linkVersion, migrated, type Pair, pinnedPrefix } from './migrations';
import { readNote } from './note';
import type { Notice } from './notice';
import { readNumber } from './number-text';
import { presetIds } from './presets';
import { inTenths } from './in-tenths';
import { isLikeOurs } from './own-keys';
import { queryPairs } from './query-pairs';
import { type Scenario, withInterval, withPreset, withSetting } from './scenario';
import { isCertain } from './write-link';
import { defaultView, isYearAllowed, type View, type YearKey, yScales } from './view';

export interface LinkReading {
  readonly state: LinkState;
  /** In the order of the link. */
  readonly notices: readonly Notice[];
}

/**
 * Reads a link. Never throws: a value that cannot be read falls back to the preset's and gives a notice.
 *
 * @param queryOrUrl `?a=b`, `a=b`, or a whole address; any text.
 * @returns a state whose scenario every function of the model takes.
 */
export function readLink(queryOrUrl: string): LinkReading {
  const { pairs, cut } = queryPairs(queryOrUrl);
  const version = earlierVersion(pairs);
  const given = new Map<string, string>();
  const repeated = new Set<string>();
  for (const pair of pairs) {
    const [key, text] = version === undefined ? pair : migrated(pair, version);
    if (given.has(key)) repeated.add(key);
    else given.set(key, text);
  }

  const preset = choiceOf(presetIds, given.get('preset') ?? '') ?? 'baseline';
  const draft: Draft = { scenario: withPreset(preset), view: defaultView, unknown: [], dropped: 0 };
  if ([...given.keys()].some(isPinnedKey)) {
    const pinnedPreset = choiceOf(presetIds, given.get(`${pinnedPrefix}preset`) ?? '');
    draft.pinned = withPreset(pinnedPreset ?? 'baseline');
  }
  const notices: Notice[] = [];
  for (const [key, text] of given) {
    const notice = take(draft, key, text);
    if (notice) notices.push(notice);
    if (repeated.has(key)) notices.push({ kind: 'repeated-key', key });
  }
  const last = pairs.at(-1);
  // The page's own links name their version and end otherwise.
  if (
    last &&
    given.has('v') &&
    isCertain(last) &&
    !notices.some((notice) => 'key' in notice && notice.key === last[0])
  )
    notices.push({ kind: 'one-end', key: last[0], text: last[1] });
  const { dropped, ...state } = draft;
  if (dropped > 0) notices.push({ kind: 'dropped-keys', count: dropped });
  if (cut) notices.push({ kind: 'too-long' });
  if (version !== undefined) state.old = { version, pairs: pairsAsMade(pairs) };
  return { state, notices };
}

/** A state while the pairs of a link go into it, one by one. */
interface Draft {
  scenario: Scenario;
  view: View;
  pinned?: Scenario;
  note?: string;
  old?: OldLink;
  readonly unknown: [string, string][];
  dropped: number;
}

/** Puts one pair into the draft, or returns why it cannot. */
function take(draft: Draft, key: string, text: string): Notice | undefined {
  if (isParameterId(key)) return takeInterval(draft, key, text);
  if (draft.pinned && isPinnedKey(key)) return takePinned(draft, draft.pinned, key, text);
  switch (key) {
    case 'v':
      return versionNotice(text);
    case 'preset':
      return choiceOf(presetIds, text) ? undefined : { kind: 'unknown-preset', text };
    case 'stockDefinition':
    case 'collapse':
    case 'trendSlowdown': {
      const choice = choiceOf<Assumptions[ChoiceKey]>(settingChoices[key], text);
      if (!choice) return { kind: 'bad-choice', key, text };
      draft.scenario = withSetting(draft.scenario, key, choice);
      return undefined;
    }
    case 'y': {
      const yScale = choiceOf(yScales, text);
      if (!yScale) return { kind: 'bad-choice', key, text };
      draft.view = { ...draft.view, yScale };
      return undefined;
    }
    case 'claims':
      if (text !== '0' && text !== '1') return { kind: 'bad-choice', key, text };
      draft.view = { ...draft.view, claims: text === '1' || undefined };
      return undefined;
    case 'note': {
      const note = readNote(text);
      if (note === undefined) return { kind: 'bad-note' };
      draft.note = note;
      return undefined;
    }
    case 'demandAnchorYear':
    case 'computeAnchorYear':
    case 'horizon':
    case 'year':
    case 'ask':
      return takeYear(draft, key, text);
    default:
      return takeUnknown(draft, key, text);
  }
}

const isPinnedKey = (key: string): boolean =>
  key.startsWith(pinnedPrefix) && scenarioLinkKeys.includes(key.slice(pinnedPrefix.length));

function takePinned(draft: Draft, pinned: Scenario, key: string, text: string): Notice | undefined {
  const itsDraft: Draft = { ...draft, scenario: pinned };
  const notice = take(itsDraft, key.slice(pinnedPrefix.length), text);
  draft.pinned = itsDraft.scenario;
  return notice && { kind: 'pinned', notice, preset: pinned.preset };
}

function takeInterval(draft: Draft, key: ParameterId, text: string): Notice | undefined {
  const interval = intervalOf(text);
  if (!interval) return { kind: 'bad-number', key, text };
  const problem = findProblem(key, interval);
  if (problem) return { kind: 'bad-interval', key, problem, text };
  draft.scenario = withInterval(draft.scenario, key, interval);
  return undefined;
}

function takeYear(draft: Draft, key: YearKey, text: string): Notice | undefined {
  const year = readNumber(text);
  if (year === undefined) return { kind: 'bad-number', key, text };
  if (!isYearAllowed(key, year)) return { kind: 'bad-year', key, text };
  if (key === 'ask') draft.view = { ...draft.view, ask: inTenths(year) };
  else if (key === 'horizon' || key === 'year') draft.view = { ...draft.view, [key]: year };
  else draft.scenario = withSetting(draft.scenario, key, year);
  return undefined;
}

function takeUnknown(draft: Draft, key: string, text: string): Notice | undefined {
  // Other sites add keys of their own.
  if (key !== '' && !isLikeOurs(key)) return undefined;
  if (!canKeep(key, text)) return { kind: 'dropped-key', key };
  if (draft.unknown.length === maxUnknownKeys) {
    draft.dropped += 1;
    return undefined;
  }
  draft.unknown.push([key, text]);
  return { kind: 'unknown-key', key };
}

/** `low~high`, or one value where there is no uncertainty. */
function intervalOf(text: string): Interval | undefined {
  const numbers = text.split('~').map((part) => readNumber(part.trim()));
  const [low, high = low] = numbers;
  if (numbers.length > 2 || numbers.includes(undefined)) return undefined;
  return low === undefined || high === undefined ? undefined : [low, high];
}

function versionNotice(text: string): Notice | undefined {
  const version = versionIn(text);
  if (version === undefined) return { kind: 'bad-version', text };
  return version > linkVersion ? { kind: 'newer-version', text } : undefined;
}

function versionIn(text: string): number | undefined {
  const version = readNumber(text) ?? 0;
  return Number.isInteger(version) && version > 0 ? version : undefined;
}

/** The version of a link, if it is not the newest. */
function earlierVersion(pairs: readonly Pair[]): number | undefined {
  const version = versionIn(pairs.find(([key]) => key === 'v')?.[1] ?? '') ?? linkVersion;
  return version < linkVersion ? version : undefined;
}

/** The pairs of an old link for its own version to read, each key once. */
function pairsAsMade(pairs: readonly Pair[]): Pair[] {
  const made = new Map<string, string>();
  for (const [key, text] of pairs) {
    // Links contain neither of these, and a number reads the same without them.
    const value = text.replace(/[ +]/g, '');
    const isIts = key !== 'v' && !viewLinkKeys.includes(key) && !made.has(key);
    if (isIts && canKeep(key, value)) made.set(key, value);
  }
  return [...made];
}

/** The choice that a text names, in any capitals. */
function choiceOf<Choice extends string>(
  choices: readonly Choice[],
  text: string,
): Choice | undefined {
  const wanted = text.toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === wanted);
}

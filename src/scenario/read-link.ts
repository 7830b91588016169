import { collapses, stockDefinitions } from '../model/assumptions';
import { findProblem } from '../model/check-interval';
import type { Interval } from '../model/interval';
import { isParameterId, type ParameterId } from '../model/parameters';
import { canKeep, type LinkState, linkVersion, maxUnknownKeys } from './link-state';
import type { Notice } from './notice';
import { readNumber } from './number-text';
import { presetIds } from './presets';
import { inTenths } from './in-tenths';
import { queryPairs } from './query-pairs';
import { type Scenario, withInterval, withPreset, withSetting } from './scenario';
import { defaultView, isYearAllowed, type View, type YearKey, yScales } from './view';

export interface LinkReading {
  readonly state: LinkState;
  /** What could not be taken as it was, in the order of the link. */
  readonly notices: readonly Notice[];
}

/**
 * What a link means. Never throws: what cannot be read falls back to the preset and is named in a notice.
 *
 * @param queryOrUrl `?a=b`, `a=b`, or a whole address, whose hash is ignored; any text.
 * @returns a state whose scenario every function of the model takes.
 */
export function readLink(queryOrUrl: string): LinkReading {
  const { pairs, cut } = queryPairs(queryOrUrl);
  const given = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [key, text] of pairs) {
    if (given.has(key)) repeated.add(key);
    else given.set(key, text);
  }

  const preset = choiceOf(presetIds, given.get('preset') ?? '') ?? 'baseline';
  const draft: Draft = { scenario: withPreset(preset), view: defaultView, unknown: [], dropped: 0 };
  const notices: Notice[] = [];
  for (const [key, text] of given) {
    const notice = take(draft, key, text);
    if (notice) notices.push(notice);
    if (repeated.has(key)) notices.push({ kind: 'repeated-key', key });
  }
  if (draft.dropped > 0) notices.push({ kind: 'dropped-keys', count: draft.dropped });
  if (cut) notices.push({ kind: 'too-long' });
  const { scenario, view, unknown } = draft;
  return { state: { scenario, view, unknown }, notices };
}

/** A state while the pairs of a link go into it, one by one. */
interface Draft {
  scenario: Scenario;
  view: View;
  readonly unknown: [string, string][];
  dropped: number;
}

/** Puts one pair into the draft, or says why not. */
function take(draft: Draft, key: string, text: string): Notice | undefined {
  if (isParameterId(key)) return takeInterval(draft, key, text);
  switch (key) {
    case 'v':
      return versionNotice(text);
    case 'preset':
      return choiceOf(presetIds, text) ? undefined : { kind: 'unknown-preset', text };
    case 'stockDefinition': {
      const choice = choiceOf(stockDefinitions, text);
      if (!choice) return { kind: 'bad-choice', key, text };
      draft.scenario = withSetting(draft.scenario, key, choice);
      return undefined;
    }
    case 'collapse': {
      const choice = choiceOf(collapses, text);
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
  if (!canKeep(key, text)) return { kind: 'dropped-key', key };
  if (draft.unknown.length === maxUnknownKeys) {
    draft.dropped += 1;
    return undefined;
  }
  draft.unknown.push([key, text]);
  return { kind: 'unknown-key', key };
}

/** `low~high`, or one value for what is certain. */
function intervalOf(text: string): Interval | undefined {
  const numbers = text.split('~').map((part) => readNumber(part.trim()));
  const [low, high = low] = numbers;
  if (numbers.length > 2 || numbers.includes(undefined)) return undefined;
  return low === undefined || high === undefined ? undefined : [low, high];
}

function versionNotice(text: string): Notice | undefined {
  const version = readNumber(text);
  if (version === linkVersion) return undefined;
  const newer = Number.isInteger(version) && (version ?? 0) > linkVersion;
  return { kind: newer ? 'newer-version' : 'bad-version', text };
}

/** The one of some choices that a text names, whatever its capitals. */
function choiceOf<Choice extends string>(
  choices: readonly Choice[],
  text: string,
): Choice | undefined {
  const wanted = text.toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === wanted);
}

/** Sentences about the parts of a link that could not be used. */
import {
  type Assumptions,
  isSettingKey,
  type SettingKey,
} from '../../model/parameters/assumptions';
import { type ParameterId, parameters } from '../../model/parameters/parameters';
import { maxNoteLength } from '../../scenario/note';
import type { Notice } from '../../scenario/notice';
import { type PresetId, presets } from '../../scenario/presets';
import { defaultView, yearKeys } from '../../scenario/view';
import { collapseChoice, slowdownChoice, stockChoice } from './control-text';
import { formatInterval, formatValue } from './format';
import { plural } from './language';
import { parameterNames } from './parameter-names';
import { problemClause } from './problem-clause';
import { quote } from './quote';

/**
 * The sentence for a notice.
 *
 * @param preset the preset of the state that was read: its values replace those that could not be read.
 */
export function noticeSentence(notice: Notice, preset: PresetId): string {
  switch (notice.kind) {
    case 'bad-number': {
      const { key, text } = notice;
      const what = text === '' ? 'has no value' : `${quote(text)} is not a number`;
      return `${named(key)}: ${what}, so ${standIn(key, preset)}.`;
    }
    case 'bad-interval': {
      const { key, problem, text } = notice;
      return `${named(key)}: ${quote(text)} ${problemClause(key, problem)}, so ${standIn(key, preset)}.`;
    }
    case 'bad-year': {
      const { key, text } = notice;
      const { limits, whole } = yearKeys[key];
      const what = `${quote(text)} is not a ${whole ? 'whole ' : ''}year from ${limits.join(' to ')}`;
      return `${named(key)}: ${what}, so ${standIn(key, preset)}.`;
    }
    case 'bad-choice': {
      const { key, text } = notice;
      return `${named(key)}: ${quote(text)} is not one of its choices, so ${standIn(key, preset)}.`;
    }
    case 'unknown-preset':
      return `There is no preset ${quote(notice.text)}, so the baseline is used.`;
    case 'newer-version':
      return `This link was made for a newer version, ${quote(notice.text)}; it is read as one of this version and may show other numbers.`;
    case 'bad-version':
      return `${quote(notice.text)} is not a version, so the link is read as one of the newest.`;
    case 'one-end':
      return `${named(notice.key)}: ${quote(notice.text)} is taken as certain. If the link has lost its end, that was the low end of a range.`;
    case 'repeated-key':
      return `${quote(notice.key)} is given more than once; the first one counts.`;
    case 'unknown-key':
      return `${quote(notice.key)} means nothing to this version; it is kept in the link and ignored.`;
    case 'dropped-key':
      if (notice.key === '') return 'A value without a key before it is left out.';
      return `${quote(notice.key)} means nothing to this version and cannot be kept in a link, so it is left out.`;
    case 'dropped-keys':
      return `${notice.count} more unknown ${plural(notice.count, 'key was', 'keys were')} left out.`;
    case 'bad-note':
      return `The note in this link cannot be read or has more than ${maxNoteLength} characters, so it is left out.`;
    case 'pinned':
      return `In the scenario to compare with: ${noticeSentence(notice.notice, notice.preset)}`;
    case 'too-long':
      return 'This link is too long; its end was not read.';
  }
}

/** Names the lever that a key sets; other keys have no name. */
const named = (key: string): string =>
  Object.hasOwn(parameterNames, key) ? `${parameterNames[key as ParameterId]} (${key})` : key;

type FallbackKey = Extract<
  Notice,
  { kind: 'bad-number' | 'bad-interval' | 'bad-year' | 'bad-choice' }
>['key'];

/** What is used instead of a value that could not be read. */
function standIn(key: FallbackKey, preset: PresetId): string {
  if (key === 'y') return 'the axis is logarithmic';
  if (key === 'horizon') return `the chart ends in ${defaultView.horizon}`;
  if (key === 'claims') return 'no claims are shown';
  if (key === 'year') return 'no year is marked';
  if (key === 'ask') return 'no date is asked about';
  const { assumptions } = presets[preset];
  const value = isSettingKey(key)
    ? settingText(key, assumptions)
    : formatInterval(assumptions.intervals[key], parameters[key].unit);
  return `the preset’s value is used: ${value}`;
}

/** A setting's value, as it is printed. */
export function settingText(key: SettingKey, assumptions: Assumptions): string {
  if (key === 'stockDefinition') return stockChoice[assumptions[key]].label;
  if (key === 'collapse') return collapseChoice[assumptions[key]];
  if (key === 'trendSlowdown') return slowdownChoice[assumptions[key]];
  return formatValue(assumptions[key], 'year');
}

/** In place of those for which there is no room. */
export const moreNotices = (count: number): string =>
  `${count} more of this link could not be used.`;

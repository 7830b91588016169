/** What each preset says, as its card shows it. */
import type { PresetDates } from '../../data/own-forecasts';
import { baselineAnchorYear } from '../../scenario/presets';
import { formatDate } from './dates';
import { list } from './language';

export interface PresetAnswer {
  readonly date: string;
  /** What the date hides: "20 in 100 never", "already"; empty where it hides nothing. */
  readonly hides: string;
}

/** Fewer futures of 100 than this are not worth a word on a card. */
const LEAST_NEVER = 5;

/** @param baseline what the Baseline says: a preset that moves only the date with synthetic text shows that one. */
export function presetAnswer(dates: PresetDates, baseline: PresetDates): PresetAnswer {
  const { median, stretched, never } = dates;
  const isOfSynthetic = median === baseline.median && stretched !== baseline.stretched;
  const date = (isOfSynthetic ? stretched : median) ?? Infinity;
  if (date === Infinity) return { date: formatDate(date), hides: '' };
  const hides = [
    isOfSynthetic ? 'with machine-written text' : '',
    date <= baselineAnchorYear ? 'already' : '',
    Math.round(100 * never) >= LEAST_NEVER ? `${Math.round(100 * never)} in 100 never` : '',
  ].filter((words) => words !== '');
  return { date: formatDate(date), hides: list(hides) };
}

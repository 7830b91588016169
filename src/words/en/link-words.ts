/** The words of a link's note and version, and of undo and redo. */
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { formatDate } from './dates';
import { intervalLabel } from './interval-label';

export const linkText = {
  undo: 'Undo',
  redo: 'Redo',
  noteBy: 'note by the person who made this link',
  noteLabel: 'Why? A note for the person who opens the link',
  noteHint: (left: number) =>
    `Shown in quotation marks as “note by the person who made this link”. ${left} characters left.`,
  useNewest: 'Go to the newest version',
};

/**
 * The sentence beside the answer of an old link.
 *
 * @param newest the newest version's forecast; undefined while it is computed.
 */
export function oldVersionSentence(version: number, newest: Forecast | undefined): string {
  const made = `This link was made for version ${version} of the model and shows what that version says.`;
  if (!newest) return made;
  const date = (level: 0.1 | 0.5 | 0.9): number => dateAt(newest.exhaustion, level);
  const label = intervalLabel(date(0.1), date(0.9));
  return `${made} The newest version says ${formatDate(date(0.5))} (${label}); the first change takes the link there.`;
}

export const oldVersionFailed = (version: number): string =>
  `This link was made for version ${version} of the model, which could not be loaded: this is what the newest version says.`;

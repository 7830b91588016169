/** The words of a link's note and version, and of undo and redo. */
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { formatDate } from './dates';
import { likelySpan } from './futures';

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
  const date = formatDate(dateAt(newest.exhaustion, 0.5));
  return `${made} The newest version says ${date} (${likelySpan(newest.exhaustion)}); the first change takes the link there.`;
}

export const oldVersionFailed = (version: number): string =>
  `This link was made for version ${version} of the model, which could not be loaded: this is what the newest version says.`;

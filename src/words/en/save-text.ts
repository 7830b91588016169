/** The words of the dialog of saved scenarios. */
import { type SavedProblem, maxSaved } from '../../scenario/saved-scenarios';
import { changedKeys, type Scenario } from '../../scenario/scenario';
import { plural } from './language';
import { presetNames } from './preset-names';

export const saveText = {
  open: 'Save',
  heading: 'Saved scenarios',
  note: 'Saved in this browser and nowhere else. Download them as a file to take them along.',
  name: 'Name',
  /** The name that is suggested. */
  suggestion: (scenario: Scenario) =>
    presetNames[scenario.preset] + (changedKeys(scenario).length > 0 ? ', changed' : ''),
  save: 'Save this scenario',
  noName: 'Give it a name first.',
  none: 'Nothing is saved yet.',
  savedOn: (day: string) => `saved on ${day}`,
  rename: 'Rename',
  renameOne: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name of ${name}`,
  saveName: 'Save name',
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  putBack: 'Put back',
  exportFile: 'Download as a file',
  importFile: 'Add from a file',
  saveUnread: 'Download what could not be read',
  saved: (name: string) => `“${name}” is saved.`,
  removed: (name: string) => `“${name}” is removed.`,
  renamed: (name: string) => `It is called “${name}” now.`,
  isBack: (name: string) => `“${name}” is back.`,
  added: (count: number) =>
    plural(count, '1 scenario was added.', `${count} scenarios were added.`),
  savedFile: (name: string) => `${name} is being downloaded.`,
  failedFile: 'The file could not be read.',
  tooLarge: 'This file is too large to be a list of scenarios.',
  full: `No more than ${maxSaved} scenarios can be saved. Remove one first.`,
};

/** What a reader should know about the browser's storage. */
export const storageSentences = {
  barred:
    'This browser lets the page save nothing. What you save here lasts until you leave or reload this page; download it as a file.',
  full: 'This browser has no room for it. What you save now lasts until you leave or reload this page; download it as a file.',
  unread:
    'Some of what was saved could not be read. It was not thrown away: download it as a file to look into it.',
} as const;

/** Why a file, or a part of it, could not be read. */
export function savedProblemSentence(problem: SavedProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return 'This file is not JSON, so nothing was taken from it.';
    case 'not-ours':
      return 'This file is not a list of scenarios of Peak Data, so nothing was taken from it.';
    case 'entries':
      return plural(
        problem.count,
        'One entry is no scenario and was left out.',
        `${problem.count} entries are no scenarios and were left out.`,
      );
    case 'too-many':
      return `${problem.count} were left out: no more than ${maxSaved} can be saved.`;
  }
}

/** The words of the scenarios that a reader keeps. */
import { type KeptProblem, maxKept } from '../scenario/kept-scenarios';
import { presets } from '../scenario/presets';
import { changedKeys, type Scenario } from '../scenario/scenario';

export const keepText = {
  open: 'Keep',
  heading: 'Kept scenarios',
  note: 'Kept in this browser and nowhere else. Save them as a file to take them along.',
  name: 'Name',
  /** What a scenario may be called. */
  suggestion: (scenario: Scenario) =>
    presets[scenario.preset].label + (changedKeys(scenario).length > 0 ? ', changed' : ''),
  keep: 'Keep this scenario',
  noName: 'Give it a name first.',
  none: 'Nothing is kept yet.',
  keptOn: (day: string) => `kept on ${day}`,
  openOne: (name: string) => `Open ${name}`,
  rename: 'Rename',
  renameOne: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name of ${name}`,
  saveName: 'Save name',
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  putBack: 'Put back',
  exportFile: 'Save as a file',
  importFile: 'Add from a file',
  saveUnread: 'Save what could not be read',
  kept: (name: string) => `“${name}” is kept.`,
  removed: (name: string) => `“${name}” is removed.`,
  renamed: (name: string) => `It is called “${name}” now.`,
  isBack: (name: string) => `“${name}” is back.`,
  added: (count: number) =>
    count === 1 ? '1 scenario was added.' : `${count} scenarios were added.`,
  savedFile: (name: string) => `${name} is being saved.`,
  failedFile: 'The file could not be read.',
  tooLarge: 'This file is too large to be a list of scenarios.',
  full: `No more than ${maxKept} scenarios are kept. Remove one first.`,
};

/** What a reader should know of the place where scenarios are kept. */
export const shelfSentences = {
  barred:
    'This browser lets the page keep nothing. What you keep here lasts until the tab is closed; save it as a file.',
  full: 'This browser has no room for it. What you keep now lasts until the tab is closed; save it as a file.',
  unread:
    'Some of what was kept could not be read. It was not thrown away: save it as a file to look into it.',
} as const;

/** What of a file could not be taken, in a sentence. */
export function keptProblemSentence(problem: KeptProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return 'This file is not JSON, so nothing was taken from it.';
    case 'not-ours':
      return 'This file is not a list of scenarios of Peak Data, so nothing was taken from it.';
    case 'entries':
      return problem.count === 1
        ? 'One entry is no scenario and was left out.'
        : `${problem.count} entries are no scenarios and were left out.`;
    case 'too-many':
      return `${problem.count} were left out: no more than ${maxKept} are kept.`;
  }
}

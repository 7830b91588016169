/** The words around the presets. */
import { list } from './language';

export const otherAnswersText = {
  heading: 'Other answers',
  /** @param year that the authors of a forecast gave, which our reconstruction need not give. */
  printed: (year: number) => `its paper printed ${year}`,
  more: (count: number) => `${count} more`,
  /** @param names of the assumptions that were changed. */
  changed: (preset: string, names: readonly string[]) =>
    names.length > 3
      ? `${preset}, with ${names.length} assumptions changed.`
      : `${preset}, changed: ${list(names)}.`,
  reset: 'Reset',
};

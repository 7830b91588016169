/** The app's assumptions as the second implementation of the model takes them. */
import type { Assumptions } from '../../src/model/parameters/assumptions';
import type { PlainSetting } from '../../tests/plain-model/plain-parameters';
import { baseline } from '../../tests/plain-model/plain-presets';

export const plainSettingOf = (assumptions: Assumptions): PlainSetting => ({
  ...baseline,
  ...assumptions,
  intervals: { ...assumptions.intervals },
});

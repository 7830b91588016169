/** The parts of a link that could not be used as they were. The sentences are in `words/en/notices`. */
import type { ChoiceKey } from '../model/parameters/assumptions';
import type { IntervalProblem } from '../model/parameters/check-interval';
import type { ParameterId } from '../model/parameters/parameters';
import type { PresetId } from './presets';
import type { YearKey } from './view';

export type Notice =
  /** The preset's value, or the default of a view key, is used instead. */
  | { readonly kind: 'bad-number'; readonly key: ParameterId | YearKey; readonly text: string }
  | {
      readonly kind: 'bad-interval';
      readonly key: ParameterId;
      readonly problem: IntervalProblem;
      readonly text: string;
    }
  /** A number, but outside the years that the key takes, or not whole where it must be. */
  | { readonly kind: 'bad-year'; readonly key: YearKey; readonly text: string }
  | {
      readonly kind: 'bad-choice';
      readonly key: ChoiceKey | 'y' | 'claims';
      readonly text: string;
    }
  | { readonly kind: 'unknown-preset'; readonly text: string }
  /** `v` is a whole number above the newest version. */
  | { readonly kind: 'newer-version'; readonly text: string }
  | { readonly kind: 'bad-version'; readonly text: string }
  /** The link ends in one value of a parameter, which may be the low end of a range that was cut off. Taken as certain. */
  | { readonly kind: 'one-end'; readonly key: string; readonly text: string }
  /** Given more than once: the first counts. */
  | { readonly kind: 'repeated-key'; readonly key: string }
  /** Resembles a known key. It stays in the link and is otherwise ignored. */
  | { readonly kind: 'unknown-key'; readonly key: string }
  /** Likewise, but too long or with characters that links do not use, so it is left out. */
  | { readonly kind: 'dropped-key'; readonly key: string }
  /** More unknown keys than a link carries: this many are left out. */
  | { readonly kind: 'dropped-keys'; readonly count: number }
  /** A note that is no text, or too long. */
  | { readonly kind: 'bad-note' }
  /** A notice about the pinned scenario, whose preset this is. */
  | { readonly kind: 'pinned'; readonly notice: Notice; readonly preset: PresetId }
  /** Longer than a link may be, so its end was not read. */
  | { readonly kind: 'too-long' };

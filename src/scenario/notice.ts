/** What a link said that could not be taken as it was. The sentences are in `words/notices`. */
import type { IntervalProblem } from '../model/parameters/check-interval';
import type { ParameterId } from '../model/parameters/parameters';
import type { PresetId } from './presets';
import type { YearKey } from './view';

export type Notice =
  /** The preset's value, or the default of a view key, stands in for what could not be read. */
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
      readonly key: 'stockDefinition' | 'collapse' | 'y' | 'claims';
      readonly text: string;
    }
  | { readonly kind: 'unknown-preset'; readonly text: string }
  /** `v` is a whole number above the newest version. */
  | { readonly kind: 'newer-version'; readonly text: string }
  | { readonly kind: 'bad-version'; readonly text: string }
  /** Given more than once: the first counts. */
  | { readonly kind: 'repeated-key'; readonly key: string }
  /** Kept in the link and otherwise ignored. */
  | { readonly kind: 'unknown-key'; readonly key: string }
  /** Unknown, and too long or with characters that links do not use: not kept. */
  | { readonly kind: 'dropped-key'; readonly key: string }
  /** More unknown keys than a link keeps: this many were not kept. */
  | { readonly kind: 'dropped-keys'; readonly count: number }
  /** A note that is no text, or too long. */
  | { readonly kind: 'bad-note' }
  /** What could not be taken of the pinned scenario, whose preset this is. */
  | { readonly kind: 'pinned'; readonly notice: Notice; readonly preset: PresetId }
  /** Longer than a link may be: what lies beyond was not read. */
  | { readonly kind: 'too-long' };

/** A date on an axis of dates. */
export interface DateRow {
  readonly id: string;
  readonly name: string;
  /** The date and its interval in words. */
  readonly text: string;
  readonly note?: string;
  /** Calendar years; Infinity is beyond any axis. Undefined where there is none. */
  readonly low?: number | undefined;
  readonly mark?: number | undefined;
  readonly high?: number | undefined;
  /** Calendar year in which it was published. */
  readonly published?: number;
  /** With synthetic text. */
  readonly isStretched?: boolean;
}

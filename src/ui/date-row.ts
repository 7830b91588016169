/** A date on an axis of dates. */
export interface DateRow {
  readonly id: string;
  readonly name: string;
  /** The date and its interval in words. */
  readonly said: string;
  readonly note?: string;
  /** Calendar years; Infinity is beyond any axis. Undefined where there is none. */
  readonly low?: number | undefined;
  readonly mark?: number | undefined;
  readonly high?: number | undefined;
  /** When it was said. */
  readonly told?: number;
  /** With synthetic text. */
  readonly isStretched?: boolean;
}

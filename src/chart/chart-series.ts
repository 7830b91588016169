/** What the chart is given besides the forecast. */

/** A known training set. */
export interface TrainingSetPoint {
  readonly id: string;
  readonly label: string;
  /** Calendar year, as a real number. */
  readonly year: number;
  readonly tokens: number;
  /** Text alone, all of it read, and so of the record's kind; other sets are drawn hollow. */
  readonly text: boolean;
  /** Larger than every text set before it. */
  readonly record: boolean;
  /** Its short name, where the picture names it. */
  readonly name?: string | undefined;
  /** Which names go first where there is no room for all: 0 is the first. */
  readonly rank: number;
}

/**
 * The observed numbers that a forecast reads, and nothing else: no notes, no addresses. They are part of a model version,
 * so a released version keeps its own copy. The source of each is in `evidence.ts`, under the same id or source key.
 */
import personYearsFile from './model-inputs/person-years.json';
import trainingSetLabelsFile from './model-inputs/training-set-labels.json';
import trainingSetsFile from './model-inputs/training-sets.json';

/** Cumulative internet use: world population times the share of it online, summed over all earlier years. */
export interface PersonYears {
  /** What a value of 1 stands for. */
  readonly unit: string;
  /** A key of `evidence/sources.json`. */
  readonly source: string;
  /** Calendar year of the first value. */
  readonly firstYear: number;
  /** One value a year, each as of 1 January, in person-years of 2024; rising. */
  readonly values: readonly number[];
}

/**
 * What a published size counts. `text`: tokens of text read in training; these alone make the record. `multimodal`: a total in
 * which text is mixed with images, audio or video, so no count of text. `text-collection`: how large a collection of text is,
 * of which a model may have read a part or read some of it again, so no count of what was read.
 */
export type Modality = 'text' | 'multimodal' | 'text-collection';

/** One training set whose size is known. */
export interface TrainingSet {
  /** The same id as in `evidence/training-sets.json`. */
  readonly id: string;
  /** When it was published: YYYY-MM-DD, or YYYY-MM where the day is not known. */
  readonly date: string;
  /** Tokens seen in training, some of them repeats or synthetic, unless `modality` says otherwise. > 0. */
  readonly tokens: number;
  readonly modality: Modality;
}

/**
 * Internet person-years at 1 January of 2010 to 2082.
 *
 * @source villalobos2024 Appendix A: UN 2022 medium-variant population times 1 / (1 + exp(-0.1507 (year - 2016.72)))
 */
export const personYears: PersonYears = personYearsFile;

/** Every known training set with a published or well-reported size, in order of date. */
export const trainingSets = trainingSetsFile.sets as readonly TrainingSet[];

/** The model trained on each set, as a reader sees it, by the set's id. Apart, because no forecast needs a name. */
export const trainingSetLabels: Readonly<Record<string, string>> = trainingSetLabelsFile;

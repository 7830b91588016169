/**
 * Where the numbers come from: sources, estimates, claims, forecasts of the past, prices, findings, and what the literature
 * says of each parameter. No forecast reads this, so it may grow between versions; a page loads it when a reader opens the details.
 *
 * In every entry: `null` means not published or not known; `low` and `high` are the ends of a range, which is an interval
 * only where `credibility` says of how many per cent; a date is YYYY, YYYY-MM or YYYY-MM-DD; "we", "our" and "ours" are this
 * project.
 */
import type { OwnDate } from './own-forecasts';
import claimsFile from './evidence/claims.json';
import onRecordFile from './evidence/on-record.json';
import parametersFile from './evidence/parameters.json';
import pricesFile from './evidence/prices.json';
import reviewsFile from './evidence/reviews.json';
import sourcesFile from './evidence/sources.json';
import stocksFile from './evidence/stocks.json';
import syntheticFindingsFile from './evidence/synthetic-findings.json';
import trainingSetsFile from './evidence/training-sets.json';

export { type OwnDate, type OwnForecast, ownForecasts } from './own-forecasts';
export { type PastForecast, pastForecasts } from './past-forecasts';

/**
 * How sure we are that the source says so.
 * `primary-read`: read in the source itself. `copy-read`: read in a stored copy or an exact excerpt of it.
 * `secondary`: read only in someone else's account of it. `computed`: calculated by us from what the source says.
 * Nothing less sure is here.
 */
export type Confidence = 'primary-read' | 'copy-read' | 'secondary' | 'computed';

/** The key of a source: what `source` and `asReportedBy` name. */
export type SourceKey = keyof typeof sourcesFile;

/** Something a reader can open. */
export interface Source {
  readonly title: string;
  readonly authors?: string;
  /** The original, or what `title` says it is. https. */
  readonly url: string;
  /** When it was published; for a page that changes, when it was read; null where it bears no date. */
  readonly date: string | null;
  readonly note?: string;
}

/** What another thing measured beside the value, by the same yardstick and in the same unit. */
export interface Comparison {
  readonly label: string;
  readonly value: number;
}

/** How the size of a training set is known. */
export interface TrainingSetEvidence {
  readonly source: SourceKey;
  readonly confidence: Confidence;
  /** What was counted: tokens seen in training, or the size of the dataset. */
  readonly tokenKind: 'training tokens' | 'dataset size';
  /**
   * Why the set is shown hollow and does not count towards the record of text sets; null where it counts. An entry that is graded
   * down, as to the size of a dataset, has to say so here and in its `modality`.
   */
  readonly outOfRecord: string | null;
  /** Ends of the range where sources differ, tokens. */
  readonly low: number | null;
  readonly high: number | null;
  readonly note: string | null;
}

/** An estimate of how much there is of something. */
export interface Stock {
  readonly id: string;
  readonly label: string;
  /** In `unit`; null where only a range is published. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Per cent that the interval low..high is said to hold; null: a plain range. */
  readonly credibility: 95 | 90 | 80 | null;
  /** `tokens`, unless it says otherwise. */
  readonly unit: string;
  readonly date: string;
  readonly source: SourceKey;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/**
 * What kind of claim it is. `forecast`: it has a method. `statement`: a person said so. `repeat`: passes on another's
 * forecast. `counter`: says that data will not run out, or not by then. `probability`: odds, without a year.
 */
export type ClaimKind = 'forecast' | 'statement' | 'repeat' | 'counter' | 'probability';

/** What a claim takes to be in use beyond public text. */
export const presupposedTexts = ['private-text', 'media'] as const;
export type Presupposed = (typeof presupposedTexts)[number];

/**
 * The reading nearest to the words of a claim: of which text, how much of it, how often it is read, and whose demand for it. Null
 * where the words leave it open. It decides which of two readings that give the same odds is named, and which one leads.
 */
export interface NearestReading {
  readonly text: 'indexedWeb' | 'commonCrawl' | 'wholeWeb' | null;
  readonly quality: 'all' | 'filtered' | null;
  readonly use: 'once' | 'repeated' | null;
  readonly demand: 'past-sets' | 'compute' | null;
}

/** A public claim about when training data runs out. */
export interface Claim {
  readonly id: string;
  /** In quotation marks what was said or written; the rest is our summary. */
  readonly words: string;
  readonly speaker: string;
  /** When it was said or written. */
  readonly date: string;
  readonly kind: ClaimKind;
  /**
   * The year of exhaustion that its words give: calendar years, in which 2028 means during 2028, so that "before 2026" is a `high` of
   * 2025. None where they give no year.
   */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** 0..1, for the kind `probability` alone. */
  readonly probability: number | null;
  /** Why no odds can be given to it; null where a year stands above, or odds of its own. */
  readonly noOdds: string | null;
  /** Why its words are read as that year; null where they give none. */
  readonly yearReason: string | null;
  /** What its words would have to give so that they could be tested; null where a year stands above. */
  readonly toTest: string | null;
  /** What it is tested with, because it speaks of the case that this is in use; null: public text alone. */
  readonly presupposes: Presupposed | null;
  /** Null where it gives no year. */
  readonly nearest: NearestReading | null;
  /** The original publication; null where we know no address of it. */
  readonly source: SourceKey | null;
  /** The report in which the words were read, where the original was not. At least one of the two is given. */
  readonly asReportedBy: SourceKey | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** What text costs, machine-made or human: prices, wages, licences, a settlement. */
export interface Price {
  readonly id: string;
  readonly label: string;
  /** In `unit`; null where only a range is published. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly comparedWith: Comparison | null;
  readonly date: string;
  readonly source: SourceKey;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/**
 * What a finding is about. `share`: how much of a training set is synthetic. `gain`: what synthetic or repeated text brings.
 * `collapse`: what recursion and bad text do harm to. `grading`: what checking changes.
 */
export type FindingTopic = 'share' | 'gain' | 'collapse' | 'grading';

/** A published result on synthetic text. */
export interface SyntheticFinding {
  readonly id: string;
  readonly topic: FindingTopic;
  readonly label: string;
  /** In `unit`; null where it is a range or no number. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `share` is 0..1; empty where there is no number. */
  readonly unit: string;
  readonly comparedWith: Comparison | null;
  readonly date: string;
  readonly source: SourceKey;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** One organisation's use of synthetic text in training. */
export interface SyntheticUse {
  readonly id: string;
  readonly organisation: string;
  readonly date: string;
  readonly what: string;
  /** Where in training it was used. */
  readonly stage: string;
  /** 0..1. Shares are of different things: never add them up, rank them or chart them. */
  readonly share: number | null;
  /** What the share is of: stands beside it wherever it is shown; null where there is none. */
  readonly shareOf: string | null;
  /** Synthetic tokens. */
  readonly tokens: number | null;
  /** How outputs were checked before or while training, as the makers report it. */
  readonly checkedBy: string | null;
  /** At most 15 words of the source. */
  readonly quote: string;
  /** The original publication; null where we know no address of it. */
  readonly source: SourceKey | null;
  /** The report in which the quotation was read, where the original was not. At least one of the two is given. */
  readonly asReportedBy: SourceKey | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** A figure from the literature that bears on a parameter, in the parameter's unit unless the note says otherwise. */
export interface PublishedFigure {
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Per cent that the interval low..high is said to hold; null: a plain range. */
  readonly credibility: 95 | 90 | 80 | null;
  readonly source: SourceKey;
  readonly date: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** What a parameter's default rests on. */
export interface ParameterEvidence {
  readonly basis: 'published' | 'judgement';
  /** Whether all of the default, or an end of its interval, is our own choice. */
  readonly isOurReading: boolean;
  /** What the default is taken from; null where it is our judgement. */
  readonly source: SourceKey | null;
  /** Where in the source. */
  readonly where: string | null;
  /** The range found in the literature; may be empty. */
  readonly published: readonly PublishedFigure[];
  /** Where the default comes from and what is uncertain, for any reader. */
  readonly explanation: string;
}

/** Ids of all parameters of the model, and of its four choices. */
export type ExplainedId = keyof typeof parametersFile;

/** Every source, by key. */
export const sources: Readonly<Record<SourceKey, Source>> = sourcesFile;

/** The evidence for each of `trainingSets`, by its id. */
export const trainingSetEvidence = trainingSetsFile as Readonly<
  Record<string, TrainingSetEvidence>
>;

/** The default's forecast of a 1 January, as a version gave it. */
export interface RecordedYear {
  readonly year: number;
  /** Chance that it has happened: human text alone, and with synthetic text, 0..1. */
  readonly human: number;
  readonly stretched: number;
  /** What the largest run wants, and usable human text with re-reading; tokens at `bandLevels`. */
  readonly demand: readonly number[];
  readonly stock: readonly number[];
}

/** The default's forecast by year, as a version gave it; its dates and its day are in `ownForecasts`. */
export interface RecordedForecast {
  /** The version, as in `ownForecasts`. */
  readonly id: string;
  /** How many samples gave these digits. */
  readonly samples: number;
  readonly years: readonly RecordedYear[];
}

/** An occasion on which the default was looked at again. */
export interface Review {
  readonly date: string;
  /** The version that came of it. */
  readonly version: string;
  /** What the default said before. */
  readonly before: OwnDate;
  /** What was weighed, one after another, and the median date before and after each. */
  readonly weighed: readonly {
    readonly what: string;
    readonly why: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** What was looked for and not found. */
  readonly notFound: readonly string[];
}

/** What each version of this model says by year, in the order of `ownForecasts`. */
export const onRecord = onRecordFile as readonly RecordedForecast[];

/** When the default was looked at, and what was weighed, the newest last. */
export const reviews = reviewsFile as readonly Review[];

/** Estimates of stocks, published ones only. */
export const stocks = stocksFile as readonly Stock[];

/** Public claims, in order of date. */
export const claims = claimsFile as readonly Claim[];

/** Prices of text. */
export const prices = pricesFile as readonly Price[];

/** Published results on synthetic text, grouped by topic. */
export const syntheticFindings = syntheticFindingsFile as readonly SyntheticFinding[];

/** What stands behind each parameter's default. */
export const parameterEvidence = parametersFile as Readonly<Record<ExplainedId, ParameterEvidence>>;

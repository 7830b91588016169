/** The model's constants that are not parameters: name, value, source. */
import { type SourceKey, sources } from '../../data/evidence';
import {
  AI_TEXT_RAMP_YEARS,
  AI_TEXT_START,
  WITHHOLDING_RAMP_YEARS,
  WITHHOLDING_START,
} from '../../model/timeline/new-text';
import {
  FLOP_PER_PARAMETER_TOKEN,
  OPTIMAL_TOKENS_PER_PARAMETER,
} from '../../model/formulas/demand';
import { LEAST_STRETCH } from '../../model/formulas/synthetic';
import { BOOKS_GROWTH, TAKE_OVER_YEARS } from '../../model/timeline/time-point';
import { GROWTH_BEFORE_RECORD } from '../../model/timeline/training-record';
import { formatValue } from '../../words/en/format';
import { methodText } from '../../words/en/method-text';

type ConstantId = keyof typeof methodText.constants;

const values: Readonly<Record<ConstantId, readonly [value: string, source?: SourceKey]>> = {
  textStart: [formatValue(AI_TEXT_START, 'year'), 'graphite2026'],
  textRamp: [String(AI_TEXT_RAMP_YEARS), 'graphite2026'],
  withholdingStart: [formatValue(WITHHOLDING_START, 'year'), 'longpre2024'],
  withholdingRamp: [String(WITHHOLDING_RAMP_YEARS)],
  booksGrowth: [formatValue(BOOKS_GROWTH, 'x per year')],
  growthBeforeRecord: [formatValue(GROWTH_BEFORE_RECORD, 'x per year')],
  takeOver: [String(TAKE_OVER_YEARS)],
  optimal: [String(OPTIMAL_TOKENS_PER_PARAMETER), 'hoffmann2022'],
  flop: [String(FLOP_PER_PARAMETER_TOKEN), 'hoffmann2022'],
  leastStretch: [formatValue(LEAST_STRETCH, 'x')],
};

export const constantRows = (): string[][] =>
  (Object.keys(values) as ConstantId[]).map((id) => {
    const [value, source] = values[id];
    return [
      methodText.constants[id],
      value,
      source ? `${sources[source].authors}, ${sources[source].date}` : methodText.judgement,
    ];
  });

/** Whether a constant has no source. */
export const isOurs = (row: readonly string[]): boolean => row.at(-1) === methodText.judgement;

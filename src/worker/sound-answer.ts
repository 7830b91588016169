/** Checks the deeper answers that come from a worker, so that no NaN is printed or drawn. */
import { parameterIds } from '../model/parameters/parameters';
import type { AnswerInput, AnswerKind } from './answers-api';
import { isSoundForecast } from './sound-forecast';
import { isReadable, isRecord } from './sound-values';

type Keys = readonly string[];
const has = (value: unknown, keys: Keys): boolean =>
  isRecord(value) && keys.every((key) => value[key] !== undefined);
const isAll = (value: unknown, keys: Keys): boolean =>
  Array.isArray(value) && value.every((each) => has(each, keys));

/** Whether a value has an entry for every parameter. */
export const areSoundValues = (value: unknown): boolean =>
  isAll(value, ['kind', 'id']) &&
  (value as unknown[]).length === parameterIds.length &&
  isReadable(value);

type IsSound = (answer: unknown, input: AnswerInput) => boolean;
const one =
  (...keys: Keys): IsSound =>
  (answer) =>
    has(answer, keys) && isReadable(answer);
const list =
  (...keys: Keys): IsSound =>
  (answer) =>
    isAll(answer, keys) && isReadable(answer);
const value: IsSound = (answer, { near }) =>
  near ? one('kind', 'id')(answer, {} as never) : answer === undefined;
const definitions = list('definition', 'once', 'repeated');
const readings = one('present', 'byReading');

const sound: Readonly<Record<AnswerKind, IsSound>> = {
  sensitivity: one('swings', 'leftOut'),
  ends: (answer, input) => answer === null || one('low', 'high')(answer, input),
  definitions,
  definitionsClosely: definitions,
  after: one('kind'),
  gap: one('kind'),
  readings,
  readingsWithPrivateText: readings,
  readingsWithMedia: readings,
  peak: list('year', 'newTokens', 'shrinks'),
  thresholds: list('year'),
  needed: areSoundValues,
  value,
  taken: value,
  mix: one('kind'),
  forecast: (answer, { samples, years = [] }) => isSoundForecast(answer, samples, years),
  causes: list('key', 'shift'),
  frozen: (answer, { samples, years = [] }) =>
    isRecord(answer) &&
    [answer['scenario'], answer['pinned'] ?? answer['scenario']].every((forecast) =>
      isSoundForecast(forecast, samples, years),
    ),
};

/** Whether an answer has the form that its question asks for, with no NaN in it. */
export const isSoundAnswer = (kind: AnswerKind, input: AnswerInput, answer: unknown): boolean =>
  sound[kind](answer, input);

/** What a dot of the picture says of its training set. */
import { sources, trainingSetEvidence } from '../../data/evidence';
import { type Modality, trainingSetLabels, trainingSets } from '../../data/model-inputs';
import { formatDay } from './day';
import { tokensInWords } from './format';

export interface SetWords {
  readonly name: string;
  /** "36 trillion tokens, 28 April 2025". */
  readonly size: string;
  readonly kind: string;
  readonly source: { readonly title: string; readonly url: string };
}

const kinds: Readonly<Record<Modality, string>> = {
  text: 'Text read in training',
  multimodal: 'With images, audio or video: more than text',
  'text-collection': 'A collection of text, not all of it read',
};

export const setsText = {
  source: 'Source:',
};

/** @throws Error where there is no such set. */
export function setWords(id: string): SetWords {
  const set = trainingSets.find((one) => one.id === id);
  const evidence = trainingSetEvidence[id];
  if (!set || !evidence) throw new Error(`No training set ${id}`);
  const { title, url } = sources[evidence.source];
  return {
    name: trainingSetLabels[id] ?? id,
    size: `${tokensInWords(set.tokens)} tokens, ${formatDay(set.date)}`,
    kind: kinds[set.modality],
    source: { title, url },
  };
}

/** The reader's own year: what would have to be true for it, and the card that says it to others. */
import type { NamedYear } from '../../data/named-years';
import type { DesignPoint, NoDesignPoint } from '../../model/answers/mix/design-point';
import type { ValueFound } from '../../model/answers/value-needed';
import { dateAt, type DateSummary, isOneDate } from '../../model/engines/forecast';
import { parameters } from '../../model/parameters/parameters';
import { capital } from './language';
import { formatDate } from './dates';
import { type Likelihood, likelihoodOfChance, likelihoodOfDistance } from './likelihood';
import { demandOf, designPartText, withValue } from './needed-words';
import { parameterNames } from './parameter-names';
import { roughly, valueInWords } from './value-in-words';

/** The sentences that an embed has as well. */
export const aloneText = {
  sameNote: (isCertain: boolean) =>
    isCertain
      ? 'On these assumptions nothing is left uncertain.'
      : 'On these assumptions half of the futures come earlier, half later.',
  waiting: 'Working out what that would take …',
  failed: 'This could not be worked out.',
  noneAlone: 'No single assumption does it with a realistic value.',
};

const beyondHow = { earlier: 'earlier', later: 'later', laterOrNever: 'later or never' };

export const youText = {
  ...aloneText,
  region: 'Your year',
  /** @param isSent whether it came with a link. */
  says: (year: number, isSent: boolean) =>
    `${isSent ? 'This link says' : 'You say'} ${Math.floor(year)}`,
  heading: (says: string) => `${says}.`,
  same: (says: string) => `${says}, and so does the model.`,
  /** How many of the hundred dots lie within the year, and how many beyond it, seen from the model's. */
  beyond: (year: number, within: number, count: number, how: keyof typeof beyondHow) =>
    `${within === 0 ? 'None' : within} of the 100 futures ${within < 2 ? 'comes' : 'come'} within ${Math.floor(year)}, ${count === 0 ? 'none' : count} ${beyondHow[how]}.`,
  believe: 'What you would have to believe:',
  together: 'Or several at once, which leaves nothing uncertain:',
  onlyTogether: 'Several at once do, which leaves nothing uncertain:',
  mixWaiting: 'Looking for several that do it together …',
  noMix: 'No mix of assumptions does it either.',
  use: 'Use this',
  used: 'The assumptions are now yours. Undo takes them back.',
  send: 'Send my year',
  close: 'Take your year away',
  fold: 'Fold',
  unfold: (says: string) => `${says}: show why`,
};

/** A way as it is read out. */
export const spokenWay = ({ words, likelihood }: Way): string =>
  likelihood ? `${words}: ${likelihood}` : words;

/** One way to the reader's year. */
export interface Way {
  /** What moves: "Pages on the searchable web". */
  readonly name: string;
  /** "Pages on the searchable web: 1.9 trillion pages, not 270 billion pages". */
  readonly words: string;
  readonly likelihood: Likelihood | undefined;
}

/** One assumption alone. @param median its present one. */
export function wayAlone({ id, value, z }: ValueFound, median: number): Way {
  const { unit } = parameters[id];
  const say = roughly(value, unit) === roughly(median, unit) ? valueInWords : roughly;
  const [one, other] = [say(value, unit), say(median, unit)];
  const name = parameterNames[id];
  return {
    name,
    words: withValue(name, `${one}, not ${other}`),
    likelihood: z === undefined ? undefined : likelihoodOfDistance(z),
  };
}

/** Parts of a mix that a sentence names. */
const MOST_PARTS = 3;

/** The least surprising mix; undefined where there is none. */
export function wayTogether(mix: DesignPoint | NoDesignPoint): Way | undefined {
  if (mix.kind === 'none' || mix.parts.length === 0) return undefined;
  const parts = mix.parts.slice(0, MOST_PARTS).map(designPartText);
  const others = mix.parts.length - parts.length;
  return {
    name: 'several together',
    words: [
      capital(demandOf[mix.branch]),
      ...parts,
      ...(others > 0 ? ['and a little of others'] : []),
    ].join('; '),
    likelihood: likelihoodOfChance(mix.surprise),
  };
}

/** The words of the card that a reader sends. */
export const sendText = {
  heading: 'Send my year',
  /** The picture's headline. */
  says: (year: number) => `I say ${year}`,
  /** @param baseline the Baseline's date, where the reader's assumptions are others. */
  detail: (exhaustion: DateSummary, baseline: number | undefined, claimed: string) => {
    const says = `says ${formatDate(dateAt(exhaustion, 0.5))}${isOneDate(exhaustion) ? '' : ', as likely as not'}`;
    return baseline === undefined
      ? `The model ${says}. ${claimed}`
      : `On my assumptions the model ${says}; on its own, ${formatDate(baseline)}. ${claimed}`;
  },
  /** Follows the year: a card travels alone. */
  event: 'That is when AI training outruns the supply of human writing.',
  because: ({ words, likelihood }: Way) =>
    likelihood
      ? `What I would have to believe is ${likelihood}: ${words}.`
      : `I would have to believe: ${words}.`,
  /** Where the assumptions are in use. */
  assume: ({ words, likelihood }: Way) =>
    likelihood ? `What I assume is ${likelihood}: ${words}.` : `I assume: ${words}.`,
  longLink: (address: string) =>
    `${address} (the whole link is in the words sent with this picture)`,
  share: 'Share …',
  copy: 'Copy the picture',
  copyText: 'Copy the text',
  download: 'Download the picture',
  text: 'Text',
  drawing: 'Drawing the picture …',
  failed: 'This browser could not draw the picture. The text and the link still work.',
  alt: (year: number) => `The card: I say ${year}.`,
};

/** What a person's words give as the year: "Musk said 2024." */
export const saidYear = ({ name, year }: NamedYear): string => `${name} said ${year}.`;

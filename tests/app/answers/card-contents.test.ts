import { formatDate } from '../../../src/words/en/dates';
import { describe, expect, it } from 'vitest';
import { answerQuestions } from '../../../src/app/answers/answer-questions';
import type { CardContent } from '../../../src/app/answers/card-content';
import { askedYear, cardContents, questionOf } from '../../../src/app/answers/card-contents';
import { claims } from '../../../src/data/evidence';
import { dateAt } from '../../../src/model/engines/forecast';
import { firstGap } from '../../../src/model/answers/after-exhaustion';
import { humanDates } from '../../../src/model/engines/human-dates';
import { engine } from '../../../src/model/engines/engine';
import type { Assumptions } from '../../../src/model/parameters/assumptions';
import { distributionOf } from '../../../src/model/parameters/distribution';
import type { Interval } from '../../../src/model/parameters/interval';
import { parameterIds } from '../../../src/model/parameters/parameters';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { presetIds, presets } from '../../../src/scenario/presets';
import { defaultView } from '../../../src/scenario/view';
import { type AnswerId, answerIds } from '../../../src/words/en/answer-headings';
import { cardClaim } from '../../../src/words/en/card-words';
import { answersApi } from '../../../src/worker/answers-api';
import type { AnswerKind, AnswerOf } from '../../../src/worker/answers-api';

const { assumptions: baseline } = presets.baseline;
const changed = (
  from: Assumptions,
  intervals: Partial<Record<string, Interval>>,
  settings: Partial<Assumptions> = {},
): Assumptions => ({
  ...from,
  ...settings,
  intervals: { ...from.intervals, ...intervals },
});
const certain = changed(
  baseline,
  Object.fromEntries(
    parameterIds.map((id) => {
      const { median } = distributionOf(id, baseline.intervals[id]);
      return [id, [median, median]];
    }),
  ),
);

/** What a reader may set, from the usual to the extreme. */
const scenarios: Readonly<Record<string, Assumptions>> = {
  ...Object.fromEntries(presetIds.map((id) => [id, presets[id].assumptions])),
  'everything certain': certain,
  never: changed(presets.disclosedPace.assumptions, { datasetGrowth: [0.5, 0.6] }),
  already: changed(baseline, { qualityShare: [0.0001, 0.0002], repetition: [1, 1] }),
  'no machine-written text': changed(baseline, { syntheticShare: [0, 0] }),
};

function compute(assumptions: Assumptions, asked: number, samples: number) {
  const design = createDesign(samples);
  const answer = <Kind extends AnswerKind>(kind: Kind, question: object): AnswerOf<Kind> => {
    const outcome = answersApi.ask(kind, { samples, ...question, assumptions });
    if (outcome.kind === 'failed') throw new Error(outcome.message);
    return outcome.answer;
  };
  const questions = answerQuestions(asked);
  const forecast = engine(assumptions, design, new Float64Array());
  const sources = {
    assumptions,
    forecast,
    dates: forecast.exhaustion,
    asked,
    readings: answer('readings', questions.readings),
    sensitivity: answer('sensitivity', questions.sensitivity),
    definitions: answer('definitions', questions.definitions),
    needed: answer('needed', { ...questions.needed, samples }),
    mix: answer('mix', questions.mix),
    gap: firstGap(assumptions, design, humanDates(assumptions, design)),
  };
  const contents = Object.fromEntries(
    answerIds.map((id) => [id, cardContents[id](sources)]),
  ) as Record<AnswerId, CardContent>;
  return { contents, forecast, sources };
}
const computed = new Map<Assumptions, Map<string, ReturnType<typeof compute>>>();
/** The same question is worked out once for all tests. */
function contentsOf(assumptions: Assumptions, asked = askedYear(defaultView), samples = 64) {
  const known = computed.get(assumptions) ?? new Map<string, ReturnType<typeof compute>>();
  computed.set(assumptions, known);
  const key = `${asked} ${samples}`;
  const answer = known.get(key) ?? compute(assumptions, asked, samples);
  known.set(key, answer);
  return answer;
}
const textOf = ({ sentence }: CardContent): string =>
  sentence
    .map((part) =>
      typeof part === 'string' ? part : 'strong' in part ? part.strong : `[${part.tag}]`,
    )
    .join('');

describe.each(Object.keys(scenarios))('the six cards of: %s', (name) => {
  const { contents, forecast } = contentsOf(scenarios[name] ?? baseline);

  it.each(answerIds)('%s is a whole sentence of the length of a card', (id) => {
    const text = textOf(contents[id]);
    expect(text).toMatch(/^[A-Z“].*(\.|\])$/);
    expect(text).not.toMatch(/NaN|Infinity|undefined|not before| {2}|\.\./);
    expect(text.length).toBeLessThanOrEqual(150);
  });

  it.each(answerIds)('%s has a picture that stays within its frame', (id) => {
    const { picture } = contents[id];
    const places =
      picture.kind === 'dots'
        ? [picture.mark, ...picture.dots.map(({ percent }) => percent)]
        : picture.rows.flatMap(({ bars, mark }) => [
            ...bars.flatMap(({ from, to }) => [from, to]),
            ...(mark === undefined ? [] : [mark]),
          ]);
    for (const place of [...places, ...picture.ticks.map(({ at }) => at)]) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(100);
    }
    if (picture.kind === 'dots')
      expect(Math.max(...picture.dots.map(({ row }) => row))).toBeLessThan(13);
    else expect(picture.rows.length).toBeLessThanOrEqual(3);
    const ats = picture.ticks.map(({ at }) => at).sort((a, b) => a - b);
    for (const [k, at] of ats.slice(1).entries()) expect(at - (ats[k] ?? 0)).toBeGreaterThan(15);
  });

  it('says the date that the page says', () => {
    const { picture } = contents['track-record'];
    if (picture.kind !== 'rows') throw new Error('no rows');
    expect(picture.rows.at(-1)?.value).toBe(formatDate(dateAt(forecast.exhaustion, 0.5)));
  });
});

describe('the sentences', () => {
  const said = (assumptions: Assumptions, id: AnswerId, asked?: number): string =>
    textOf(contentsOf(assumptions, asked).contents[id]);

  it('of the default', () => {
    const { contents } = contentsOf(baseline, undefined, 512);
    expect(answerIds.map((id) => textOf(contents[id]))).toEqual([
      expect.stringMatching(
        /^Elon Musk said 2024\. On these assumptions: 1 in 100\. Read most favourably: /,
      ),
      expect.stringMatching(/” alone moves the date from (early|mid|late) 2027 to /),
      expect.stringMatching(
        /^Only crawled text, read once: early 2025\. Private text and media too: \w+ 204\d\.$/,
      ),
      expect.stringMatching(
        /: [\d.]+ trillion pages, not 270 billion\. \[unlikely\] Or, on past growth, a little of everything\. \[plausible\]$/,
      ),
      expect.stringMatching(
        /^They buy .+\. In 2030 they could fill the gap in \d+ of 100 futures; in \d+ of 100 no amount is enough\.$/,
      ),
      'The largest disclosed training sets have fallen from the middle to the bottom quarter of what was projected in 2024.',
    ]);
  });

  it('of the extremes', () => {
    const never = scenarios['never'] ?? baseline;
    expect(said(never, 'what-moves-it')).toBe(
      'No assumption that is uncertain here moves the date much by itself.',
    );
    expect(said(never, 'after-exhaustion')).toContain('there is no gap to fill this century.');
    expect(said(certain, 'what-moves-it')).toMatch(/^No assumption/);
    expect(said(certain, 'what-would-have-to-be-true')).toBe(
      'Nothing that is uncertain here leads to 2034.',
    );
    expect(said(scenarios['no machine-written text'] ?? baseline, 'after-exhaustion')).toMatch(
      /^No machine-written text is assumed here\. In 2030 /,
    );
    expect(said(presets.ungradedLoop.assumptions, 'after-exhaustion')).toMatch(
      /^They do harm: they cost /,
    );
  });

  it('of the year that the reader asks about', () => {
    const { contents, forecast } = contentsOf(baseline, 2029.2);
    expect(dateAt(forecast.exhaustion, 0.5)).toBeCloseTo(2029.2, 1);
    expect(textOf(contents['what-would-have-to-be-true'])).toBe(
      'Nothing new: early 2029 is what these assumptions say.',
    );
    expect(questionOf('what-would-have-to-be-true', 2031.4)).toBe(
      'What would have to be true for mid 2031?',
    );
    expect(askedYear({ ...defaultView, ask: 2031.4 })).toBe(2031.4);
    expect(askedYear(defaultView)).toBe(2034);
  });

  it('name the person and the year of the claim as the evidence has them', () => {
    const claim = claims.find(({ id }) => id === cardClaim.claim);
    expect(claim).toMatchObject({ speaker: cardClaim.who, value: cardClaim.year });
    expect(claim).toMatchObject({ low: null, high: null });
  });

  it('wait for every answer that they need', () => {
    const { assumptions, forecast, dates, asked } = contentsOf(baseline).sources;
    const ready = answerIds.filter((id) =>
      cardContents[id]({ assumptions, forecast, dates, asked }),
    );
    expect(ready).toEqual(['track-record']);
  });
});

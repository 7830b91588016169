import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/parameters/assumptions';
import type { AnswerInput, AnswerKind, AnswerOutcome } from '../../src/worker/answers-api';
import { answersApi } from '../../src/worker/answers-api';
import {
  type ConnectAnswers,
  createAnswersRunner,
  createAnswersRunners,
} from '../../src/worker/answers-runner';

const input = (samples: number): AnswerInput => ({ assumptions: baseline, samples });

/** A connection whose answers and crashes the test gives itself. */
function standIn() {
  const asked: {
    kind: AnswerKind;
    samples: number;
    answer: (value: unknown) => void;
    say: (outcome: unknown) => void;
  }[] = [];
  let crash = (): void => {};
  let opened = 0;
  let closed = 0;
  const connect: ConnectAnswers = (onCrash) => {
    opened++;
    crash = onCrash;
    return {
      ask: (kind, { samples }) =>
        new Promise<never>((resolve) => {
          asked.push({
            kind,
            samples,
            answer: (value) => resolve({ kind: 'done', answer: value } as never),
            say: (outcome) => resolve(outcome as never),
          });
        }),
      close: () => void closed++,
    };
  };
  return {
    asked,
    connect,
    crash: () => crash(),
    opened: () => opened,
    closed: () => closed,
  };
}
const none: ConnectAnswers = () => {
  throw new Error('not to be had');
};
/** These tests answer with words of their own. */
const anything = (): boolean => true;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the runner of the deeper answers', () => {
  it('asks one question at a time, and of one kind only the newest', async () => {
    const worker = standIn();
    const runner = createAnswersRunner(worker.connect, none, anything);
    const first = runner.ask('sensitivity', input(1));
    const second = runner.ask('sensitivity', input(2));
    const other = runner.ask('definitions', input(3));
    await turn();
    expect(await first).toBeUndefined();
    expect(worker.asked.map(({ samples }) => samples)).toEqual([2]);
    worker.asked[0]?.answer('two');
    expect(await second).toBe('two');
    await turn();
    expect(worker.asked.map(({ samples }) => samples)).toEqual([2, 3]);
    worker.asked[1]?.answer('three');
    expect(await other).toBe('three');
    expect(worker.opened()).toBe(1);
  });

  it('has two of them, so that a question about a year waits for none about the scenario', async () => {
    const worker = standIn();
    const runner = createAnswersRunners(worker.connect, none, anything);
    void runner.ask('sensitivity', input(1));
    void runner.ask('definitions', input(2));
    void runner.ask('needed', input(3));
    const mix = runner.ask('mix', input(4));
    await turn();
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['sensitivity', 'needed']);
    worker.asked[1]?.answer('three');
    await turn();
    worker.asked[2]?.answer('four');
    expect(await mix).toBe('four');
    expect(worker.opened()).toBe(2);
    // Who is not answered is given up after a while, when this test is over.
    worker.asked[0]?.answer('one');
    await turn();
    worker.asked[3]?.answer('two');
    await turn();
    expect(worker.asked).toHaveLength(4);
  });

  it('aborts what waits and what is in flight', async () => {
    const worker = standIn();
    const runner = createAnswersRunner(worker.connect, none, anything);
    const scenario = new AbortController();
    const flying = runner.ask('sensitivity', input(1), scenario.signal);
    await turn();
    const waiting = runner.ask('definitions', input(2), scenario.signal);
    scenario.abort();
    expect(await flying).toBeUndefined();
    expect(await waiting).toBeUndefined();
    // What was under way ends before the next begins.
    const next = runner.ask('definitions', input(3));
    await turn();
    expect(worker.asked.map(({ samples }) => samples)).toEqual([1]);
    worker.asked[0]?.answer('late');
    await turn();
    worker.asked[1]?.answer('three');
    expect(await next).toBe('three');
  });

  it('asks what the picture needs first, and aborts nothing else with it', async () => {
    const worker = standIn();
    const runner = createAnswersRunner(worker.connect, none, anything);
    const scenario = new AbortController();
    const text = runner.ask('sensitivity', input(1), scenario.signal);
    const forecast = runner.ask('forecast', input(2));
    await turn();
    scenario.abort();
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['forecast']);
    worker.asked[0]?.answer('drawn');
    expect(await forecast).toBe('drawn');
    expect(await text).toBeUndefined();
    await turn();
    expect(worker.asked).toHaveLength(1);
  });

  it('asks once more after a crash, and gives up after the second', async () => {
    const worker = standIn();
    const runner = createAnswersRunner(worker.connect, none, anything);
    const answered = runner.ask('definitions', input(1));
    await turn();
    worker.asked[0]?.answer('one');
    await answered;
    const asked = runner.ask('sensitivity', input(2));
    await turn();
    worker.crash();
    await turn();
    expect(worker.asked.map(({ samples }) => samples)).toEqual([1, 2, 2]);
    worker.crash();
    await expect(asked).rejects.toThrow('worker');
    expect(worker.opened()).toBe(2);
    expect(worker.closed()).toBe(2);
  });

  it.each(['throws', 'crashes before its first answer'])(
    'goes to the page itself where the worker %s',
    async (how) => {
      const worker = standIn();
      const inline = standIn();
      const runner = createAnswersRunner(
        how === 'throws' ? none : worker.connect,
        inline.connect,
        anything,
      );
      const asked = runner.ask('sensitivity', input(1));
      await turn();
      if (how !== 'throws') worker.crash();
      await turn();
      inline.asked[0]?.answer('by hand');
      expect(await asked).toBe('by hand');
    },
  );
});

describe('the api of the deeper answers', () => {
  it('answers, and tells a failure as a value', () => {
    const done: AnswerOutcome<'definitions'> = answersApi.ask('definitions', input(32));
    expect(done.kind).toBe('done');
    const failed = answersApi.ask('sensitivity', {
      assumptions: { ...baseline, intervals: { ...baseline.intervals, pages: [NaN, NaN] } },
      samples: 32,
    });
    expect(failed.kind).toBe('failed');
  });
});

describe('an answer that is none', () => {
  it.each([
    ['null', null],
    ['nothing', undefined],
    ['another shape', [1, 2]],
    ['no number', { low: { value: NaN }, high: { value: 2 } }],
  ])('is asked for once more and then given up: %s', async (_, nonsense) => {
    const worker = standIn();
    const runner = createAnswersRunner(worker.connect, worker.connect);
    const asked = runner.ask('ends', { ...input(1), id: 'pages' });
    const told = expect(asked).rejects.toThrow('worker');
    await turn();
    // Null is an answer to this question, but no outcome.
    worker.asked[0]?.[nonsense === null ? 'say' : 'answer'](nonsense);
    await turn();
    expect(worker.opened()).toBe(2);
    worker.asked[1]?.[nonsense === null ? 'say' : 'answer'](nonsense);
    await told;
    const next = runner.ask('ends', { ...input(1), id: 'pages' });
    await turn();
    worker.asked[2]?.answer(null);
    expect(await next).toBeNull();
  });
});

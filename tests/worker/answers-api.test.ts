import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/parameters/assumptions';
import { designPoint } from '../../src/model/answers/mix/design-point';
import { createDesign } from '../../src/model/sampling/sample-design';
import { valuesNeeded } from '../../src/model/answers/value-needed';
import { answersApi } from '../../src/worker/answers-api';

const input = { assumptions: baseline, samples: 64, year: 2028 };

describe('what would have to be true', () => {
  it('is answered as the model answers it', () => {
    const answer = valuesNeeded(baseline, 2028, createDesign(64));
    expect(answersApi.ask('needed', input)).toEqual({ kind: 'done', answer });
    expect(answersApi.ask('mix', input)).toEqual({
      kind: 'done',
      answer: designPoint(baseline, 2028),
    });
    const near = answer.find(({ id }) => id === 'pages');
    if (!near) throw new Error('pages');
    const told = answersApi.ask('value', { ...input, near });
    expect(told).toMatchObject({ kind: 'done', answer: { kind: 'value', id: 'pages' } });
  });

  it('has reasons where no year is asked about', () => {
    const { assumptions, samples } = input;
    expect(answersApi.ask('mix', { assumptions, samples })).toEqual({
      kind: 'done',
      answer: { kind: 'none', reason: 'year' },
    });
    const needed = answersApi.ask('needed', { assumptions, samples });
    if (needed.kind === 'failed') throw new Error(needed.message);
    expect(new Set(needed.answer.map((each) => each.kind === 'none' && each.reason))).toEqual(
      new Set(['year']),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { trainingSets } from '../../../src/data/model-inputs';
import {
  lnRecord,
  pastDemand,
  recordEndBefore,
  recordPoints,
} from '../../../src/model/timeline/training-record';

describe('the record of training sets', () => {
  it('is this list', () => {
    const list = recordPoints.map(({ id, lnTokens }) => [id, Math.round(Math.exp(lnTokens) / 1e9)]);
    expect(list).toEqual([
      ['gpt3', 300],
      ['chinchilla', 1400],
      ['palm2', 3600],
      ['titan', 4000],
      ['gemma7', 6000],
      ['nemotron4_15', 8000],
      ['dbrx', 12000],
      ['llama3', 15000],
      ['llama31', 15600],
      ['qwen25', 18000],
      ['qwen25max', 20000],
      ['qwen3', 36000],
    ]);
  });

  it('rises strictly in date and in size', () => {
    recordPoints.slice(1).forEach((point, i) => {
      expect(point.year).toBeGreaterThan(recordPoints[i]?.year ?? Infinity);
      expect(point.lnTokens).toBeGreaterThan(recordPoints[i]?.lnTokens ?? Infinity);
    });
  });

  it('leaves out no text set that was larger than all before it, and takes no other', () => {
    const texts = trainingSets.filter(({ modality }) => modality === 'text');
    for (const set of texts) {
      const earlier = texts.filter(({ date, id }) => date <= set.date && id !== set.id);
      const isRecord = earlier.every(({ tokens }) => tokens < set.tokens);
      expect(
        recordPoints.some(({ id }) => id === set.id),
        set.id,
      ).toBe(isRecord);
    }
    const others = trainingSets.filter(({ modality }) => modality !== 'text').map(({ id }) => id);
    expect(others).toEqual(expect.arrayContaining(['gpt2', 'lamda_pt', 'minimax_m3']));
    expect(recordPoints.filter(({ id }) => others.includes(id))).toEqual([]);
  });
});

describe('lnRecord', () => {
  it('passes through every record', () => {
    for (const { year, lnTokens } of recordPoints) expect(lnRecord(year)).toBeCloseTo(lnTokens, 12);
  });

  it('is a straight line between two', () => {
    recordPoints.slice(1).forEach((b, i) => {
      const a = recordPoints[i];
      if (a === undefined) return;
      for (const part of [0.25, 0.5, 0.8]) {
        const year = a.year + part * (b.year - a.year);
        expect(lnRecord(year)).toBeCloseTo(a.lnTokens + part * (b.lnTokens - a.lnTokens), 10);
      }
    });
  });

  it('is flat after the last and grows 2.58x a year before the first', () => {
    const [first, last] = [recordPoints[0], recordPoints.at(-1)];
    if (first === undefined || last === undefined) throw new Error('no record');
    for (const year of [2026, 2050, 2100]) expect(lnRecord(year)).toBe(last.lnTokens);
    for (const years of [0.5, 1, 4]) {
      const tokens = Math.exp(first.lnTokens) / 2.58 ** years;
      expect(Math.exp(lnRecord(first.year - years)) / tokens).toBeCloseTo(1, 10);
    }
  });
});

describe('the end of the record before an anchor', () => {
  it('is the last entry before it, not one of the same day', () => {
    const last = recordPoints.at(-1);
    const before = recordPoints.at(-2);
    if (last === undefined || before === undefined) throw new Error('no record');
    expect(recordEndBefore(2026.75)).toMatchObject({ year: last.year, lnTokens: last.lnTokens });
    expect(recordEndBefore(last.year)).toMatchObject({ year: before.year });
    expect(recordEndBefore(2015).year).toBe(-Infinity);
  });
});

describe('demand of the past', () => {
  const anchor = 2026.75;
  const end = recordEndBefore(anchor);
  const lnAtAnchor = Math.log(60e12);
  const lnPast = (year: number): number => {
    const { lnKnown, anchorPart } = pastDemand(year, lnRecord(year), anchor, end);
    return lnKnown + anchorPart * lnAtAnchor;
  };

  it.each([2015, 2020.4, 2024.31, 2025.1])('in %d is the record, whatever the anchor', (year) => {
    expect(pastDemand(year, lnRecord(year), anchor, end)).toEqual({
      lnKnown: lnRecord(year),
      anchorPart: 0,
    });
  });

  it.each([0, 0.25, 0.5, 1])('%d of the way is that far along a line in logarithms', (part) => {
    const year = end.year + part * (anchor - end.year);
    const line = (1 - part) * Math.log(36e12) + part * lnAtAnchor;
    expect(lnPast(year)).toBeCloseTo(line, 10);
  });

  it('shrinks from the anchor by 2.58x a year where no entry precedes it', () => {
    const early = recordEndBefore(2016);
    const { lnKnown, anchorPart } = pastDemand(2015, lnRecord(2015), 2016, early);
    expect(anchorPart).toBe(1);
    expect(lnKnown).toBeCloseTo(-Math.log(2.58), 12);
  });
});

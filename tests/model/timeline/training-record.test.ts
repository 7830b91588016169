import { describe, expect, it } from 'vitest';
import { trainingSets } from '../../../src/data/model-inputs';
import { lnRecord, recordPoints } from '../../../src/model/timeline/training-record';

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

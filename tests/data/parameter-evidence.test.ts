import { describe, expect, it } from 'vitest';
import { parameterEvidence } from '../../src/data/evidence';
import { isParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';

const all = Object.entries(parameterEvidence);

/** Defaults that no source gives. */
const judged = [
  ...['booksPapersCodeShare', 'privateTextShare', 'mediaTokens', 'mediaShare'],
  ...['computeSlowdownYear', 'computeGrowthLater', 'overtraining'],
  ...['generatorErrorRate', 'keepsRight', 'keepsWrong'],
  ...['syntheticValue', 'syntheticSaturation', 'generations'],
  ...['collapse', 'demandAnchorYear'],
];

describe('parameterEvidence', () => {
  it('explains every parameter of the model and its four choices', () => {
    const choices = ['stockDefinition', 'collapse', 'demandAnchorYear', 'computeAnchorYear'];
    expect(all.map(([id]) => id).sort()).toEqual([...parameterIds, ...choices].sort());
  });

  it('calls our judgement what is our judgement', () => {
    const found = all.filter(([, entry]) => entry.basis === 'judgement').map(([id]) => id);
    expect(found.sort()).toEqual(judged.toSorted());
  });

  it('says which defaults are our own reading, in whole or at an end', () => {
    for (const [id, { basis, isOurReading }] of all) {
      if (basis === 'judgement') expect(isOurReading, id).toBe(true);
    }
    const published = parameterIds.filter((id) => !parameterEvidence[id].isOurReading);
    expect(published.sort()).toEqual([
      ...['bytesPerPage', 'bytesPerToken', 'commonCrawlTokens', 'pageCountGrowth'],
      ...['pageLengthGrowth', 'pages', 'repetition', 'wholeWebTokens'],
    ]);
  });

  it.each(all)('%s says what its default rests on', (id, entry) => {
    expect(entry.source === null).toBe(entry.basis === 'judgement');
    expect(/^Our judgement\b/.test(entry.explanation)).toBe(entry.basis === 'judgement');
    expect(entry.explanation).toMatch(/\.$/);
    if (entry.basis === 'published') expect(entry.published).not.toEqual([]);
    if (isParameterId(id)) expect(entry.source ?? 'judgement').toBe(parameters[id].source);
  });

  it.each(all)('%s is told in three sentences at most', (_, { explanation }) => {
    const sentences = explanation.replaceAll('et al.', 'et al').split(/[.?!] (?=[A-Z“])/);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });

  it.each(parameterIds)('%s: what is published lies within the limits', (id) => {
    const [min, max] = parameters[id].limits;
    for (const figure of parameterEvidence[id].published) {
      const numbers = [figure.low, figure.value, figure.high].filter((part) => part !== null);
      expect(numbers, figure.label).not.toEqual([]);
      for (const part of numbers) {
        expect(part, figure.label).toBeGreaterThanOrEqual(min);
        expect(part, figure.label).toBeLessThanOrEqual(max);
      }
    }
  });
});

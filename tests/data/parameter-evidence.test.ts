import { describe, expect, it } from 'vitest';
import { parameterEvidence } from '../../src/data/evidence';
import { isParameterId, parameterIds, parameters } from '../../src/model/parameters/parameters';

const all = Object.entries(parameterEvidence);

/** Defaults that no source gives. */
const judged = [
  ...['booksPapersCodeShare', 'privateTextShare', 'mediaTokens', 'mediaShare'],
  ...['computeWeight', 'computeSlowdownYear', 'computeGrowthLater'],
  ...['pretrainingShare', 'textShare', 'dataEfficiencyGrowth', 'dataEfficiencyLimit'],
  ...['generatorErrorRate', 'keepsRight', 'keepsWrong'],
  ...['syntheticValue', 'syntheticSaturation', 'generations'],
  ...['collapse', 'trendSlowdown', 'demandAnchorYear'],
];

/** Settings of the model that are no parameters. */
const choices = [
  ...['stockDefinition', 'collapse', 'trendSlowdown'],
  ...['demandAnchorYear', 'computeAnchorYear'],
];

describe('parameterEvidence', () => {
  it('explains every parameter of the model and its five choices', () => {
    expect(all.map(([id]) => id).sort()).toEqual([...parameterIds, ...choices].sort());
  });

  it('calls our judgement what is our judgement', () => {
    const found = all.filter(([, entry]) => entry.basis === 'judgement').map(([id]) => id);
    expect(found.sort()).toEqual(judged.toSorted());
  });

  it('says so in the explanation, to which the pages leave it', () => {
    for (const [id, { basis, source, explanation }] of all) {
      if (basis === 'judgement' || source === null) expect(explanation, id).toMatch(/judgement/i);
    }
  });

  it('says which defaults are our own reading, in whole or at an end', () => {
    for (const [id, { basis, isOurReading }] of all) {
      if (basis === 'judgement') expect(isOurReading, id).toBe(true);
    }
    const ours = all.filter(([id, entry]) => entry.isOurReading && !choices.includes(id));
    const others = all.filter(([id, entry]) => !entry.isOurReading && !choices.includes(id));
    expect(others.map(([id]) => id).sort()).toEqual([
      ...['bytesPerPage', 'bytesPerToken', 'commonCrawlTokens', 'pageCountGrowth'],
      ...['pageLengthGrowth', 'pages', 'repetition', 'wholeWebTokens'],
    ]);
    const judgedWhole = ours.filter(([, { basis }]) => basis === 'judgement');
    expect([ours.length, judgedWhole.length]).toEqual([30, 17]);
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

import { describe, expect, it } from 'vitest';
import { engine } from '../../../src/model/engines/engine';
import { createDesign } from '../../../src/model/sampling/sample-design';
import { presetIds } from '../../../src/scenario/presets';
import { readLink } from '../../../src/scenario/read-link';
import { postText } from '../../../src/words/en/share-text';

const design = createDesign(256);
const postOf = (query: string): string => {
  const { scenario } = readLink(query).state;
  return postText(engine(scenario.assumptions, design, Float64Array.of(2030)), scenario);
};

describe('the text of a post', () => {
  it.each(presetIds.map((id) => `preset=${id}`).concat('datasetGrowth=1&computeWeight=0'))(
    'hedges, says how sure it is, and leaves room for a link: %s',
    (query) => {
      const post = postOf(query);
      expect(post).toMatch(
        /(([Ee]ven odds|one chance in ten) that|(very likely|probably) already) .+ 100 futures.+\./,
      );
      expect(Array.from(post).length).toBeLessThanOrEqual(256);
    },
  );

  it('names the assumptions that fit', () => {
    expect(postOf('pages=2e11')).toContain('Pages on the searchable web 200 billion pages');
  });
});

import { describe, expect, it } from 'vitest';
import { prices, sources, syntheticFindings } from '../../../src/data/evidence';
import { syntheticUse } from '../../../src/data/synthetic-use';
import { findingText } from '../../../src/words/en/finding-words';
import { checkedCosts, otherPrices, priceText } from '../../../src/words/en/price-words';
import { amountText, byMaker } from '../../../src/words/en/synthetic-use-words';

const price = (id: string): string =>
  prices.filter((each) => each.id === id).map(priceText)[0] ?? '';
const finding = (id: string): string =>
  syntheticFindings.filter((each) => each.id === id).map(findingText)[0] ?? '?';
const use = (id: string): string =>
  syntheticUse.filter((each) => each.id === id).map(amountText)[0] ?? '';

describe('prices', () => {
  it('say their unit', () => {
    expect(price('cost_llm')).toBe('USD 0.60 per million output tokens');
    expect(price('reddit_google')).toBe('USD 60 million per year');
    expect(price('nyt_amazon')).toBe('USD 20 million to USD 25 million per year');
    expect(price('bartz')).toBe('USD 3,000 per book');
    expect(otherPrices).toHaveLength(4);
  });

  it('say what the press claims, and what it is worth', () => {
    const [palmyra, gartner] = checkedCosts;
    expect(palmyra?.claim).toBe(
      'Training of Writer’s Palmyra X 004, mostly on synthetic data, cost USD 700,000, against USD 4.6 million for a similar model of OpenAI’s.',
    );
    expect(palmyra?.check).toMatch(/^A company’s claim about a whole model/);
    // 700,000 dollars at 15 and at 0.60 a million.
    expect(palmyra?.check).toContain('47 billion to 1.2 trillion tokens');
    expect(gartner?.claim).toMatch(/^60% of the data used for AI and analytics in 2024/);
    expect(gartner?.check).toMatch(/^A prediction .* never a measurement/);
    for (const { reportedBy } of checkedCosts) expect(sources[reportedBy].url).toMatch(/^https:/);
  });
});

describe('findings', () => {
  it('are numbers with what they count', () => {
    expect(finding('phi4_share')).toBe('55% (40% to 55%)');
    expect(finding('qwen3_synth')).toBe('1 trillion tokens or more');
    expect(finding('kang_alone')).toBe('at most 1x');
    expect(finding('wrap')).toBe('3x');
    expect(finding('kimi_rephrase')).toBe(
      '28.94% correct (SimpleQA), against 23.76% (the raw text read ten times)',
    );
    expect(finding('mad')).toBe('');
    for (const each of syntheticFindings) {
      expect(findingText(each)).not.toMatch(/null|NaN/);
      // A unit in words is said once.
      expect(findingText(each)).not.toMatch(/([a-z-]{4,}) to [\d.]+ \1/);
    }
  });
});

describe('use of synthetic text', () => {
  it('never gives a share without what it is of', () => {
    expect(use('nvidia_nemotron_cc')).toBe(
      '30% of the tokens of this dataset; 1.9 trillion tokens',
    );
    expect(use('deepseek_r1')).toBe('75% of the fine-tuning samples, by our arithmetic');
    expect(use('openai_gpt5')).toBe('No share or count of tokens published');
    for (const each of syntheticUse) {
      expect(amountText(each)).toMatch(each.share === null ? /^[^%]*$/ : /^\d+% of /);
    }
  });

  it('is in the order of names, whatever the shares', () => {
    const rows = byMaker(syntheticUse);
    expect(rows).toHaveLength(syntheticUse.length);
    const names = rows.map(({ organisation }) => organisation);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});

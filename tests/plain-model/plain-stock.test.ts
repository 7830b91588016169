/** Proof of the plain model's stock and stretch: numbers worked out elsewhere, and two integrals. */
import { describe, expect, it } from 'vitest';
import { certainly, middle } from './plain-cases';
import { humanByQuadrature, humanInClosedForm, newTextOf, rawTextOf } from './plain-human';
import { plainStock, plainStretch, plainUsable } from './plain-model';
import { type PlainSetting, sampleAt, sampleOf } from './plain-parameters';
import { plainPresets } from './plain-presets';
import { users } from './plain-record';
import { sampledNormals, uniformNumbers } from './plain-table';

const halfMachine = { qualityShare: 1, aiShareOfNewText: 0.5, withheldShare: 0.4 };

describe('human text', () => {
  it.each([
    // scipy.integrate.quad of the specification's integrand, raw = 1.25^(t - 2024).
    [2022, 0.64],
    [2022.95, 0.7910680502604889],
    [2026.123, 1.1949807357496791],
    [2040, 11.552312915984547],
    [2100, 6954762.476422046],
  ])('loses machine-written and closed text of what is new: %d', (year, tokens) => {
    const growth = { pageLengthGrowth: 1.25, pageCountGrowth: 1 };
    const setting = certainly(
      { ...halfMachine, ...growth, commonCrawlTokens: 1 },
      { stockDefinition: 'commonCrawl' },
    );
    expect(plainUsable(setting, middle, year) / tokens).toBeCloseTo(1, 9);
  });

  it.each([
    // The same with raw = users(t) / users(2024), year by year.
    [2023.5, 0.9457872950510657],
    [2030.25, 1.2127773969999243],
    [2099.5, 4.422198137940523],
  ])('does so where it grows with users: %d', (year, tokens) => {
    const setting = certainly(
      { ...halfMachine, wholeWebTokens: 1 },
      { stockDefinition: 'wholeWeb' },
    );
    expect(plainUsable(setting, middle, year) / tokens).toBeCloseTo(1, 9);
  });

  it('loses nothing where raw text shrinks', () => {
    const setting = certainly(
      { ...halfMachine, commonCrawlTokens: 1, pageLengthGrowth: 0.9, pageCountGrowth: 1 },
      { stockDefinition: 'commonCrawl' },
    );
    expect(plainUsable(setting, middle, 2050)).toBeCloseTo(0.9 ** 26, 12);
  });

  it('stays what it was where nothing new is written', () => {
    const setting = certainly(
      { ...halfMachine, commonCrawlTokens: 1, pageLengthGrowth: 1, pageCountGrowth: 1 },
      { stockDefinition: 'commonCrawl' },
    );
    expect(plainUsable(setting, middle, 2050)).toBeCloseTo(1, 12);
  });

  it('is closed on every definition, and only from 2023', () => {
    for (const stockDefinition of ['indexedWeb', 'commonCrawl', 'wholeWeb'] as const) {
      const [open, closed] = [0, 0.4].map((withheldShare) =>
        certainly({ withheldShare }, { stockDefinition }),
      ) as [PlainSetting, PlainSetting];
      const at = (setting: PlainSetting, t: number): number => plainUsable(setting, middle, t);
      expect(at(closed, 2023), stockDefinition).toBe(at(open, 2023));
      expect(at(closed, 2026), stockDefinition).toBeLessThan(at(open, 2026));
      expect(at(closed, 2026), stockDefinition).toBeGreaterThan(at(closed, 2023));
    }
  });

  it.each(Object.keys(plainPresets) as (keyof typeof plainPresets)[])(
    'is the same by quadrature and in closed form: draws of %s',
    (name) => {
      const setting = plainPresets[name];
      const uniform = uniformNumbers(7);
      for (let i = 0; i < 50; i += 1) {
        const sample = sampleAt(setting, sampledNormals(setting, uniform), uniform());
        const raw = rawTextOf(setting, sample);
        const newText = newTextOf(sample);
        const [summed, closed] = [humanByQuadrature(raw, newText), humanInClosedForm(raw, newText)];
        for (const t of [2020.1, 2022.92, 2022.97, 2023, 2023.01, 2025.77, 2031.3, 2067, 2100]) {
          expect(summed(t) / closed(t), `sample ${i}, ${t}`).toBeCloseTo(1, 10);
        }
      }
    },
  );

  it('is the same both ways at the ends of the shares and of growth', () => {
    for (const aiShareOfNewText of [0, 0.99]) {
      for (const withheldShare of [0, 0.99]) {
        for (const pageCountGrowth of [1, 2]) {
          const setting = certainly({ aiShareOfNewText, withheldShare, pageCountGrowth });
          const sample = sampleOf(setting, middle);
          const raw = rawTextOf(setting, sample);
          const [summed, closed] = [humanByQuadrature, humanInClosedForm].map((integrate) =>
            integrate(raw, newTextOf(sample))(2044.4),
          ) as [number, number];
          expect(summed / closed).toBeCloseTo(1, 10);
        }
      }
    }
  });
});

describe('usable text', () => {
  it('adds the other sources in proportion, private text not to the whole web', () => {
    const setting = certainly(
      {
        wholeWebTokens: 3e15,
        qualityShare: 0.2,
        aiShareOfNewText: 0,
        withheldShare: 0,
        booksPapersCodeTokens: 4e13,
        booksPapersCodeShare: 0.5,
        privateTextTokens: 1e15,
        privateTextShare: 0.3,
        mediaTokens: 1e15,
        mediaShare: 0.1,
        repetition: 3,
      },
      { stockDefinition: 'wholeWeb' },
    );
    const grown = users(2026) / users(2024);
    const web = 0.2 * 3e15 * grown;
    const others = 0.5 * 4e13 * 1.04 ** 2 + 0.1 * 1e15 * grown;
    expect(plainUsable(setting, middle, 2026) / (web + others)).toBeCloseTo(1, 10);
    expect(plainStock(setting, middle, 2026) / (3 * (web + others))).toBeCloseTo(1, 10);
    const privateToo = { ...setting, stockDefinition: 'indexedWeb' } as const;
    const without: PlainSetting = {
      ...privateToo,
      intervals: { ...setting.intervals, privateTextShare: [0, 0] },
    };
    const gain = plainUsable(privateToo, middle, 2026) - plainUsable(without, middle, 2026);
    expect(gain / (0.3 * 1e15 * grown)).toBeCloseTo(1, 10);
  });

  it('has pages times bytes a page over bytes a token in 2024', () => {
    const setting = certainly({
      pages: 1e11,
      bytesPerPage: 8000,
      bytesPerToken: 4,
      qualityShare: 0.1,
      aiShareOfNewText: 0,
      withheldShare: 0,
    });
    expect(plainUsable(setting, middle, 2024) / 2e13).toBeCloseTo(1, 12);
  });
});

describe('synthetic text', () => {
  const graded = {
    repetition: 3,
    syntheticShare: 0.5,
    generatorErrorRate: 0.2,
    keepsRight: 0.9,
    keepsWrong: 0.4,
    syntheticValue: 1.5,
    syntheticSaturation: 2,
    generations: 3,
  };

  it('adds to the stretch above break-even, less as generations pass', () => {
    const m = 2 * (0.72 / (0.72 + 0.08)) - 1;
    const kept = 1 / (1 + 1 / 4 + 1 / 9);
    const gain = 1.5 * m ** 2 * 2 * (1 - Math.exp(-0.5));
    expect(plainStretch(certainly(graded), middle)).toBeCloseTo(3 + gain * kept, 12);
    const replaced = certainly(graded, { collapse: 'replace' });
    expect(plainStretch(replaced, middle)).toBeCloseTo(3 + gain / 3, 12);
  });

  it('subtracts below it, more as generations pass, down to 0.05', () => {
    const bad = { ...graded, generatorErrorRate: 0.6, keepsRight: 1, keepsWrong: 1 };
    const loss = 1.5 * 0.2 ** 2 * 2 * (1 - Math.exp(-0.5));
    const replaced = certainly(bad, { collapse: 'replace' });
    expect(plainStretch(replaced, middle)).toBeCloseTo(3 - loss * 3, 12);
    const worst = certainly(
      { ...bad, generatorErrorRate: 0.95, generations: 20 },
      { collapse: 'replace' },
    );
    expect(plainStretch(worst, middle)).toBe(0.05);
  });

  it('takes the ends of the shares', () => {
    expect(plainStretch(certainly({ ...graded, syntheticShare: 0 }), middle)).toBe(3);
    const flawless = 3 + (1.5 * 2 * (1 - Math.exp(-0.5))) / (1 + 1 / 4 + 1 / 9);
    for (const ends of [{ generatorErrorRate: 0 }, { keepsWrong: 0 }]) {
      expect(plainStretch(certainly({ ...graded, ...ends }), middle)).toBeCloseTo(flawless, 12);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  claims,
  parameterEvidence,
  pastForecasts,
  prices,
  sources,
  stocks,
  syntheticFindings,
  trainingSetEvidence,
} from '../../src/data/evidence';
import { syntheticUse } from '../../src/data/synthetic-use';
import { personYears, trainingSets } from '../../src/data/model-inputs';

const everything = {
  ...{ claims, parameterEvidence, personYears, prices, stocks },
  ...{ syntheticFindings, syntheticUse, trainingSetEvidence },
};

/** Every source key that stands anywhere in a value. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    (name === 'source' || name === 'asReportedBy') && typeof part === 'string'
      ? [part]
      : keysIn(part),
  );
}

describe('sources', () => {
  it('has every source that is named, and none that is not', () => {
    // The page of the forecast on record names the source of its score itself.
    const page = readFileSync('src/site/OnRecordPage.svelte', 'utf8');
    const onPage = [...page.matchAll(/<SourceLink source="(\w+)"/g)].map(([, key]) => key);
    expect([...new Set([...keysIn(everything), ...onPage])].sort()).toEqual(
      Object.keys(sources).sort(),
    );
  });

  it('has no address twice', () => {
    const urls = Object.values(sources).map((source) => source.url);
    expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
  });
});

describe('trainingSetEvidence', () => {
  it('has an entry for each training set, and no other', () => {
    const ids = trainingSets.map((set) => set.id);
    expect(Object.keys(trainingSetEvidence).sort()).toEqual(ids.sort());
  });

  it('has ranges that hold the size the model reads', () => {
    for (const { id, tokens } of trainingSets) {
      const { low, high } = trainingSetEvidence[id] ?? {};
      expect(tokens, id).toBeGreaterThanOrEqual(low ?? 0);
      expect(tokens, id).toBeLessThanOrEqual(high ?? Infinity);
    }
  });
});

describe('the record of training sets', () => {
  it.each(trainingSets.map((set) => [set.id, set] as const))(
    '%s says why it is outside where it is',
    (id, { modality }) => {
      const { tokenKind, outOfRecord } = trainingSetEvidence[id] ?? {};
      // A set that is graded down to the size of a collection leaves the record in both files, and says why.
      if (tokenKind === 'dataset size') expect(modality).not.toBe('text');
      if (modality === 'text-collection') expect(tokenKind).toBe('dataset size');
      expect(outOfRecord === null).toBe(modality === 'text');
    },
  );

  it('is what it was from PaLM 2 on, without the two collections before it', () => {
    const out = trainingSets.filter(({ modality }) => modality === 'text-collection');
    expect(out.map(({ id }) => id)).toEqual(['gpt2', 'lamda_pt']);
    const palm2 = trainingSets.find(({ id }) => id === 'palm2');
    for (const { date, tokens } of out) {
      expect(date < (palm2?.date ?? '')).toBe(true);
      expect(tokens).toBeLessThan(palm2?.tokens ?? 0);
    }
  });

  it('has none of the sets of text that were added, since none is the largest of its day', () => {
    for (const id of ['mimo7b', 'hunyuan_turbos', 'ling1t', 'trinity_large']) {
      const set = trainingSets.find((each) => each.id === id);
      expect(set?.date, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const before = trainingSets.filter(
        ({ date, modality }) => modality === 'text' && date < (set?.date ?? ''),
      );
      expect(Math.max(...before.map(({ tokens }) => tokens)), id).toBeGreaterThan(
        set?.tokens ?? Infinity,
      );
    }
  });
});

describe('shares', () => {
  const isShare = (entry: { readonly unit: string }) => /^share\b/.test(entry.unit);
  const shares = [...stocks, ...prices, ...syntheticFindings].filter(isShare);

  it('are there', () => expect(shares.length).toBeGreaterThan(5));

  it.each(shares.map((entry) => [entry.id, entry] as const))('%s lies within 0..1', (_, entry) => {
    for (const part of [entry.value, entry.low, entry.high]) {
      expect(part ?? 0).toBeGreaterThanOrEqual(0);
      expect(part ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

describe('stocks, prices and findings', () => {
  it('give a number, unless the finding is no number', () => {
    for (const entry of [...stocks, ...prices, ...syntheticFindings]) {
      const numbers = [entry.value, entry.low, entry.high].filter((part) => part !== null);
      expect(numbers.length > 0, entry.id).toBe(entry.unit !== '');
    }
  });

  it('keep the published stocks to the digit', () => {
    const stock = (id: string) => stocks.find((entry) => entry.id === id);
    expect(stock('common_crawl')).toMatchObject({ value: 130e12, low: 100e12, high: 260e12 });
    expect(stock('indexed_web')).toMatchObject({ value: 510e12, low: 130e12, high: 2100e12 });
    expect(stock('whole_web')).toMatchObject({ value: 3100e12, low: 1900e12, high: 5200e12 });
  });
});

describe('claims', () => {
  it('are in order of date', () => {
    const dates = claims.map((claim) => claim.date);
    expect(dates).toEqual(dates.toSorted());
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))('%s can be looked up', (_, claim) => {
    expect(claim.source ?? claim.asReportedBy).not.toBeNull();
    expect(claim.source).not.toBe(claim.asReportedBy);
    // A claim in quotation marks that was read only in someone's account says in whose.
    if (claim.confidence === 'secondary') expect(claim.asReportedBy).not.toBeNull();
  });

  it('have odds where they are odds, and only there', () => {
    for (const claim of claims) {
      expect(claim.probability !== null, claim.id).toBe(claim.kind === 'probability');
      if (claim.kind === 'probability') expect(claim.value ?? claim.low ?? claim.high).toBeNull();
    }
  });

  it('say why they have no odds where they give no year, and how they are read where they do', () => {
    for (const { id, kind, value, low, high, noOdds, nearest } of claims) {
      const isSilent = (value ?? low ?? high) === null;
      expect(noOdds !== null, id).toBe(isSilent && kind !== 'probability');
      expect(nearest === null, id).toBe(isSilent);
    }
  });

  it('say why they are read as their year, or what it would take to test them', () => {
    for (const { id, value, low, high, yearReason, toTest } of claims) {
      const isSilent = (value ?? low ?? high) === null;
      expect(yearReason === null, id).toBe(isSilent);
      expect(toTest !== null, id).toBe(isSilent);
    }
  });

  it('are tested with what they presuppose, and say so', () => {
    const supposing = claims.filter(({ presupposes }) => presupposes !== null);
    expect(supposing.map(({ id, presupposes }) => [id, presupposes])).toEqual([
      ['epoch2024_private', 'private-text'],
      ['epoch2024_2030', 'media'],
    ]);
    for (const { id, words, note } of supposing) {
      expect(words, id).toMatch(/\bif\b/);
      expect(note, id).toMatch(/Holds if/);
    }
  });

  it('say of what was said where no lasting address of it is known', () => {
    for (const { id, source, note } of claims) {
      if (source === null)
        expect(note, id).toMatch(/^Said (in|on|to) .*did not|^Said to .*no permanent/);
    }
  });

  it('give a person the year of the words, and no other', () => {
    const year = (id: string) => {
      const claim = claims.find((each) => each.id === id);
      return [claim?.value, claim?.low, claim?.high];
    };
    expect(year('epoch2022')).toEqual([null, null, 2025]);
    expect(year('aschenbrenner2024')).toEqual([2024, null, null]);
    for (const id of ['russell2023', 'epoch2025', 'sutskever2025']) {
      expect(year(id), id).toEqual([null, null, null]);
    }
  });

  it('have as many opening quotation marks as closing ones', () => {
    for (const { id, words } of claims) {
      expect(words.split('“').length, id).toBe(words.split('”').length);
      expect(words, id).not.toContain('"');
    }
  });

  it('do not put the line of the New York Times into Hassabis’s mouth', () => {
    const claim = claims.find(({ id }) => id === 'hassabis2024');
    expect(claim?.speaker).toMatch(/^The New York Times/);
    expect(claim?.note).toContain('not a quotation of Hassabis');
  });
});

describe('syntheticUse', () => {
  it.each(syntheticUse.map((use) => [use.id, use] as const))('%s can be looked up', (_, use) => {
    expect(use.source ?? use.asReportedBy).not.toBeNull();
    expect(use.source).not.toBe(use.asReportedBy);
    expect(use.quote.split(/\s+/).length).toBeLessThanOrEqual(15);
    // A share without its "of what" says nothing.
    expect(use.shareOf !== null).toBe(use.share !== null);
    expect(use.shareOf ?? 'of ').toMatch(/^of /);
  });
});

describe('past forecasts', () => {
  it.each(pastForecasts.map((past) => [past.id, past] as const))(
    '%s is of a forecast in the claims',
    (_, { claim, value, low, high }) => {
      const found = claims.find(({ id }) => id === claim);
      expect(found?.kind).toBe('forecast');
      expect(value ?? low ?? high).not.toBeNull();
      for (const year of [value, low, high]) {
        if (year !== null) expect(`${found?.words} ${found?.note}`).toContain(String(year));
      }
    },
  );

  it('are of every forecast in the claims, in the same order', () => {
    const forecasts = claims.filter(({ kind }) => kind === 'forecast').map(({ id }) => id);
    expect([...new Set(pastForecasts.map(({ claim }) => claim))]).toEqual(forecasts);
  });
});

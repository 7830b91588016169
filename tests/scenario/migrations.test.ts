import { describe, expect, it } from 'vitest';
import { linkVersion, migrated, migrations, renaming } from '../../src/scenario/migrations';

describe('a migration', () => {
  const rename = renaming({ pages: 'indexedPages' });

  it('gives keys other names, and leaves the others and all values', () => {
    expect(rename(['pages', '1e11'])).toEqual(['indexedPages', '1e11']);
    expect(rename(['repetition', '2'])).toEqual(['repetition', '2']);
  });

  it('takes no key for a property that every object has', () => {
    expect(rename(['constructor', '1'])).toEqual(['constructor', '1']);
  });
});

describe('a pair in the words of the newest version', () => {
  it('is unchanged where it was written for that version', () => {
    expect(linkVersion).toBe(migrations.length + 1);
    for (const key of ['pages', 'c.pages', 'unknown', '']) {
      expect(migrated([key, '1'], linkVersion)).toEqual([key, '1']);
    }
  });
});

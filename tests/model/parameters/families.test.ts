import { describe, expect, it } from 'vitest';
import { isParameterId, parameterIds } from '../../../src/model/parameters/families';

describe('isParameterId', () => {
  it.each(parameterIds)('knows %s', (id) => {
    expect(isParameterId(id)).toBe(true);
  });

  it.each(['', 'Pages', 'toString', '__proto__', 'constructor', 'stockDefinition'])(
    'does not know "%s"',
    (text) => {
      expect(isParameterId(text)).toBe(false);
    },
  );
});

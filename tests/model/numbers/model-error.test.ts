import { describe, expect, it } from 'vitest';
import { finite, ModelError } from '../../../src/model/numbers/model-error';

describe('finite', () => {
  it.each([0, -1.5, 1e308, 5e-324])('passes %d through', (value) => {
    expect(finite('it', value)).toBe(value);
  });

  it.each([NaN, Infinity, -Infinity])(
    'stops %d and says of what, for a reader may read it',
    (value) => {
      expect(() => finite('the stock', value)).toThrow(ModelError);
      expect(() => finite('the stock', value)).toThrow(`the stock is not a finite number`);
    },
  );

  it('throws an error that can be told from others by its name', () => {
    expect(new ModelError('it')).toMatchObject({ name: 'ModelError', message: 'it' });
    expect(new ModelError('it')).toBeInstanceOf(Error);
  });
});

import { describe, expect, it } from 'vitest';
import { placedForecasts } from '../../../../src/app/answers/record/placed-forecasts';
import { pastDate } from '../../../../src/words/en/track-record-words';

const placed = (id: string) => {
  const found = placedForecasts.find(({ past }) => past.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('past forecasts', () => {
  it('are told with their dates as printed', () => {
    expect(placedForecasts.map(({ past }) => pastDate(past))).toEqual([
      'mid 2024, 90 in 100: mid 2023 to late 2025',
      'early 2024, 90 in 100: early 2023 to early 2025',
      'mid 2032, 90 in 100: mid 2028 to early 2039',
      'mid 2040, 90 in 100: mid 2034 to late 2048',
      '2024',
      '2040',
      '2028, 80 in 100: 2026 to 2032',
      '2027',
      'mid 2029',
    ]);
  });

  it('stand where they say on an axis', () => {
    expect(placed('epoch2022_high').published).toBeCloseTo(2022.82, 2);
    expect(placed('epoch2022_high')).toMatchObject({ low: 2023.5, mark: 2024.5, high: 2025.7 });
    expect(placed('epoch2024_private').mark).toBe(2029.5);
    expect(placed('epoch2024')).toMatchObject({ low: 2026.5, mark: 2028.5, high: 2032.5 });
  });
});

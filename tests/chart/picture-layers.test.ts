import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../src/chart/frame';
import { roles } from '../../src/chart/mark-styles';
import { pictureLayers } from '../../src/chart/picture-layers';
import type { Layer } from '../../src/chart/shape';
import { baseline as assumptions } from '../../src/model/parameters/assumptions';
import { datedForecast } from './marks/dated-forecast';

const forecast = datedForecast(2025, 2030, 2035);
const input = {
  ...({ forecast, trainingSets: [], assumptions, years: [2020, 2040], kind: 'log' } as const),
  ...({
    tokens: [1e11, 1e17],
    today: 2027,
    pinned: { forecast, anchorYear: 2026, name: 'Baseline' },
  } as const),
};
const frame = chartFrame(760);

describe('the layers of a picture', () => {
  const { back, front, fixed } = pictureLayers(input, frame);

  it('use every role, and each once, so that nothing styled is left undrawn', () => {
    const rolesOf = (layers: readonly Layer[]): string[] => layers.map(({ role }) => role);
    const dated = rolesOf([...back, ...front]);
    const never = datedForecast(2025, Infinity, Infinity);
    const undated = rolesOf(pictureLayers({ ...input, forecast: never }, frame).front);
    expect(new Set(dated).size).toBe(dated.length);
    expect([...new Set([...dated, ...undated])].sort()).toEqual(
      roles.filter((role) => role !== 'cursor').sort(),
    );
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify([back, front]))).toEqual([back, front]);
  });

  it('keep names and the size of dots while a slider is pressed', () => {
    const size = fixed?.dotSize ?? NaN;
    const later = pictureLayers(input, frame, undefined, { setNames: [], dotSize: size + 1 }).fixed;
    expect(later?.setNames).toEqual([]);
    expect(later?.dotSize).toBeGreaterThan(size);
  });

  it('are the axes alone until there is a forecast', () => {
    const waiting = pictureLayers({ ...input, forecast: undefined }, frame);
    expect(waiting.back.map(({ role }) => role)).toEqual([
      ...['grid', 'token-label', 'axis', 'year-label'],
    ]);
    expect(waiting.front).toEqual([]);
  });
});

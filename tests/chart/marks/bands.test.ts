import { expect, it } from 'vitest';
import { bandLayers } from '../../../src/chart/marks/bands';

it('a quantity is its wide band, then its narrow one, then its median', () => {
  const placed = { wide: 'M0,0', middle: 'M1,1', median: 'M2,2', endY: 3 };
  expect(bandLayers('demand', placed)).toEqual([
    { role: 'demand-band-90', shapes: [{ kind: 'path', d: 'M0,0' }] },
    { role: 'demand-band-50', shapes: [{ kind: 'path', d: 'M1,1' }] },
    { role: 'demand-line', shapes: [{ kind: 'path', d: 'M2,2' }] },
  ]);
});

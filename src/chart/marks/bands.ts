/** One quantity over time: its 90% band, its 50% band and its median. */
import type { PlacedBands } from '../place-bands';
import { type Layer, layer, path } from '../shape';

export const bandLayers = (
  name: 'stock' | 'demand',
  { wide, middle, median }: PlacedBands,
): Layer[] => [
  layer(`${name}-band-90`, [path(wide)]),
  layer(`${name}-band-50`, [path(middle)]),
  layer(`${name}-line`, [path(median)]),
];

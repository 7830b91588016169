/** Which of the picture's two lines a lever moves; it gives the lever its colour. */
import type { ParameterId } from '../model/parameters/parameters';
import { roleOf } from '../model/parameters/roles';

export function sideOf(id: ParameterId): 'stock' | 'demand' | 'neither' {
  const { part } = roleOf(id);
  if (part === 'price') return 'neither';
  return /^(dataset|compute|demand|efficiency|path)/.test(part) ? 'demand' : 'stock';
}

import { describe, expect, it } from 'vitest';
import { roles, styleAttributes } from '../../src/chart/mark-styles';

const attributes = (role: (typeof roles)[number]) =>
  Object.fromEntries(
    Object.entries(styleAttributes(role, (colour) => `<${colour}>`, 'plot')).filter(
      ([, value]) => value !== undefined,
    ),
  );

describe('the style of a mark', () => {
  it('is attributes in the colours of the medium', () => {
    expect(attributes('demand-line')).toEqual({
      fill: 'none',
      stroke: '<demand>',
      'stroke-width': '2.25',
      'clip-path': 'plot',
    });
    expect(attributes('pinned-label')).toEqual({
      fill: '<inkSoft>',
      'font-size': '11',
      'paint-order': 'stroke',
      stroke: '<paper>',
      'stroke-width': '3',
      'stroke-linejoin': 'round',
    });
  });

  it.each(roles)('draws something: %s', (role) => {
    const { fill, stroke } = attributes(role);
    expect(fill !== 'none' || stroke !== undefined).toBe(true);
  });
});

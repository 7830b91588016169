import { expect, it } from 'vitest';
import { palettes } from '../../src/chart/palette';
import { stillFrame } from '../../src/chart/still-frame';
import { chartSvg } from '../../src/export/chart-svg';
import { datedForecast } from '../chart/marks/dated-forecast';

it('the chart of a file is its layers as groups, in the colours of its theme, without those that are empty', () => {
  const svg = chartSvg(
    {
      forecast: datedForecast(2025, 2030, 2035),
      trainingSets: [],
      anchorYear: 2026,
      years: [2020, 2040],
      yScale: 'log',
    },
    stillFrame(600, 400),
    palettes.dark,
  );
  expect(svg).toContain(
    '<g fill="none" stroke="#ff7a6b" stroke-width="1.5"><line x1="270" y1="28" x2="270" y2="258"/>',
  );
  expect(svg).toContain(
    '<g fill="#ff7a6b" font-size="16" font-weight="700"><text x="270" y="21" text-anchor="middle">early 2030</text></g>',
  );
  expect(svg).not.toMatch(/<g [^>]*><\/g>/);
  expect(svg.match(/clip-path="url\(#plot\)"/g)).toHaveLength(6);
});

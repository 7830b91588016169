import { expect, it } from 'vitest';
import { palettes } from '../../src/chart/palette';
import { chartFrame } from '../../src/chart/frame';
import { chartSvg } from '../../src/export/chart-svg';
import { baseline } from '../../src/model/parameters/assumptions';
import { datedForecast } from '../chart/marks/dated-forecast';

it('the chart of a file is its layers as groups, in the colours of its theme, without those that are empty', () => {
  const svg = chartSvg(
    {
      forecast: datedForecast(2025, 2030, 2035),
      trainingSets: [],
      assumptions: baseline,
      years: [2020, 2040],
      yScale: 'log',
    },
    chartFrame(600, 400),
    palettes.dark,
  );
  expect(svg).toContain(
    '<g fill="none" stroke="#ff7a6b" stroke-width="1.5"><line x1="286.5" y1="34" x2="286.5" y2="258"/>',
  );
  expect(svg).toContain(
    '<g fill="#171613" font-size="15" font-weight="700"><text x="286.5" y="27" text-anchor="middle">early 2030</text></g>',
  );
  expect(svg).not.toMatch(/<g [^>]*><\/g>/);
  expect(svg.match(/clip-path="url\(#plot\)"/g)).toHaveLength(6);
});

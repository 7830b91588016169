// A chart in twenty lines: node chart.mjs "preset=disclosedPace" > chart.svg
// Usable text in ochre, what the largest training run wants in blue, both with the range of 90 in 100 futures.
import process from 'node:process';
import { forecast } from 'peak-data';

const report = forecast(process.argv[2]);
const years = Object.keys(report.stockTokens).filter((year) => Number(year) <= 2040);
const x = (year) => 60 + (year - 2020) * 34;
const y = (tokens) => 400 - (Math.log10(tokens) - 11.5) * 65;
const line = (bands, level) => years.map((year) => `${x(year)},${y(bands[year][level])}`);
const series = (bands, colour) => `
  <polygon points="${[...line(bands, 'p5'), ...line(bands, 'p95').reverse()].join(' ')}" fill="${colour}" opacity=".2"/>
  <polyline points="${line(bands, 'p50').join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
const label = (left, top, text) => `<text x="${left}" y="${top}">${text}</text>`;

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" font-family="sans-serif" font-size="13">
  <title>${report.answer.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
  ${series(report.stockTokens, '#a36a00')}${series(report.demandTokens, '#2b5f9e')}
  ${[2020, 2025, 2030, 2035, 2040].map((year) => label(x(year) - 15, 430, year)).join('')}
  ${[12, 13, 14, 15, 16, 17].map((power) => label(5, y(10 ** power), `1e${power}`)).join('')}
</svg>`);

// What the tests of exported files start from: the input of any link, and pictures of it.
import { readFileSync } from 'node:fs';
import { bandYears } from '../../src/scenario/run-inputs';
import { knownTrainingSets } from '../../src/app/known-training-sets';
import type { ExportInput } from '../../src/export/export-input';
import type { Theme } from '../../src/chart/palette';
import type { PictureFonts } from '../../src/export/picture-font';
import type { PictureSize } from '../../src/export/picture-layout';
import { pictureSvg } from '../../src/export/picture-svg';
import { type PictureWords, pictureWords } from '../../src/export/picture-words';
import { defaultSeed } from '../../src/model/sampling/default-seed';
import { engine } from '../../src/model/engines/engine';
import type { Forecast } from '../../src/model/engines/forecast';
import { createDesign } from '../../src/model/sampling/sample-design';
import type { LinkState } from '../../src/scenario/link-state';
import { readLink } from '../../src/scenario/read-link';
import type { Scenario } from '../../src/scenario/scenario';
import { writeLink } from '../../src/scenario/write-link';

const fontOf = (name: string): string =>
  readFileSync(`src/chart/fonts/${name}.woff2`).toString('base64');
export const fonts: PictureFonts = {
  sans: fontOf('libre-franklin'),
  headline: fontOf('newsreader'),
};
const design = createDesign(256);

export function inputOf(
  state: LinkState | string,
  address = 'https://data.example/peak/',
): ExportInput {
  const read = typeof state === 'string' ? readLink(state).state : state;
  const forecastOf = ({ assumptions }: Scenario): Forecast =>
    engine(assumptions, design, bandYears(read.view.horizon, assumptions.demandAnchorYear));
  return {
    forecast: forecastOf(read.scenario),
    state: read,
    pinned: read.pinned && { scenario: read.pinned, forecast: forecastOf(read.pinned) },
    link: `${address}?${writeLink(read)}`,
    day: '2026-11-22',
    seed: defaultSeed,
  };
}

export const wordsOf = ({ forecast, state, link, day, pinned }: ExportInput): PictureWords =>
  pictureWords(forecast, state.scenario, link, day, pinned);

export const svgOf = (input: ExportInput, size: PictureSize, theme: Theme = 'light'): string =>
  pictureSvg({
    forecast: input.forecast,
    trainingSets: knownTrainingSets,
    assumptions: input.state.scenario.assumptions,
    today: 2026.9,
    years: [2020, input.state.view.horizon],
    yScale: input.state.view.yScale,
    pinned: input.pinned,
    words: wordsOf(input),
    theme,
    size,
    fonts,
  });

/** The words of exported files and pictures, and of the dialog that makes them. */
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { parameters } from '../../model/parameters/parameters';
import { type AssumptionKey, isSettingKey } from '../../model/parameters/assumptions';
import { changedKeys, type Scenario } from '../../scenario/scenario';
import { pinnedText } from './compare-words';
import { formatDate } from './dates';
import { formatDay } from './day';
import { likelySpan } from './futures';
import { formatInterval } from './format';
import { plural } from './language';
import { settingText } from './notices';
import { pageText } from './page-text';
import { parameterNames } from './parameter-names';
import { presetNames } from './preset-names';
import { standingNotes } from './standing-notes';

/** "Training sets grow each year by ×1.2 to ×1.8". */
export function changeText({ assumptions }: Scenario, key: AssumptionKey): string {
  if (isSettingKey(key)) return `${pageText.settingNames[key]}: ${settingText(key, assumptions)}`;
  return `${parameterNames[key]} ${formatInterval(assumptions.intervals[key], parameters[key].unit)}`;
}

const isRange = ({ assumptions }: Scenario, key: AssumptionKey): boolean =>
  !isSettingKey(key) && assumptions.intervals[key][0] !== assumptions.intervals[key][1];

/** Where a scenario starts from and what was changed in it, a text each; the first is the start. */
export function assumptionTexts(scenario: Scenario): { start: string; changes: string[] } {
  const changes = changedKeys(scenario).map((key) => changeText(scenario, key));
  const label = presetNames[scenario.preset];
  return { start: changes.length === 0 ? `${label}, nothing changed` : label, changes };
}

/**
 * The assumptions of a picture, in a paragraph.
 *
 * @param most how many changes are listed; the others are counted.
 */
export function assumptionParagraph(scenario: Scenario, most = Infinity): string {
  const { start, changes } = assumptionTexts(scenario);
  const notes = standingNotes(scenario).map((note) => ` ${note}`);
  if (changes.length === 0) return `Assumptions: ${start}.${notes.join('')}`;
  const rest = changes.length - most;
  const listed = rest > 0 ? [...changes.slice(0, most), `and ${rest} more, in the link`] : changes;
  const level = changedKeys(scenario).some((key) => isRange(scenario, key))
    ? ' (90% intervals)'
    : '';
  return `Assumptions: ${start}, with changes${level}. ${listed.join('; ')}.${notes.join('')}`;
}

/** The same of a scenario that is drawn as an outline, with its date. */
export function pinnedParagraph(scenario: Scenario, forecast: Forecast, most?: number): string {
  const date = formatDate(dateAt(forecast.exhaustion, 0.5));
  return `${pinnedText.key}, ${date} (${likelySpan(forecast.exhaustion)}). ${assumptionParagraph(scenario, most)}`;
}

const citedTitle = 'Peak Data: when does AI training run out of human-written data?';

export const exportText = {
  open: 'Download',
  picture: 'Picture',
  data: 'Data',
  cite: 'Cite',
  size: 'Size',
  theme: 'Theme',
  sizes: { page: 'Page, 2x', wide: 'Wide, 1200 × 630', square: 'Square, 1200 × 1200' },
  themes: { light: 'Light', dark: 'Dark' },
  png: 'PNG',
  svg: 'SVG',
  file: 'One file for ever',
  html: 'HTML',
  fileNote:
    'For archives, courts and reviewers: the embed of this scenario with its answer, all numbers and sources in one file, which opens from a disk and needs no network.',
  failedFile: 'The file could not be made. Try again.',
  making: 'Making the file …',
  csv: 'CSV',
  json: 'JSON',
  copyImage: 'Copy image',
  print: 'Print the page',
  copyCitation: 'Copy citation',
  copyBibtex: 'Copy BibTeX',
  citation: 'Citation',
  bibtex: 'BibTeX',
  preview: (headline: string) => `Preview of the picture: ${headline}`,
  dataNote:
    'CSV: a row for each year, series and percentile; the decimal sign is a point. JSON: every assumption and all results, as the command line prints them.',
  saved: (name: string) => `${name} is being saved.`,
  copiedImage: 'The picture is on the clipboard.',
  copiedText: 'The text is on the clipboard.',
  drawing: 'Drawing the picture …',
  failedDialog: 'This could not be loaded. Try again.',
  failedPicture: 'This browser could not draw the picture. The SVG may still work.',
  failedFont: 'The font of the picture could not be loaded. Try again.',
  failedCopy:
    'This browser lets the page put nothing on the clipboard. Download the picture instead.',
  failedCopyText:
    'This browser lets the page put nothing on the clipboard. Select the text and copy it.',
  failedForecast: 'There is no forecast of these assumptions, and so no file of it.',
  waiting: 'The forecast is still being worked out. The buttons wait for it.',
  /** What the marks of the chart are: of the bands and of the diamond only where there are any. */
  key: (hasBands: boolean, hasDiamond: boolean) =>
    (hasBands ? 'Dark band: half of the futures; light band: nine in ten. ' : '') +
    'Blue dots: training sets, hollow with other data or not all read. Red dots: futures' +
    (hasDiamond ? '; diamond: the date with machine-written text.' : '.'),
  source: (version: number, day: string) =>
    `Source: Peak Data, model version ${version}, ${formatDay(day)}. Training-set sizes: Epoch AI, Data on AI Models (CC BY 4.0), and model cards. After Villalobos et al. 2024.`,
  citedTitle,
  cited: (note: string, day: string, link: string) =>
    `${citedTitle} ${note}. Retrieved ${formatDay(day)} from ${link}`,
  citedScenario: (version: number, preset: string, changes: number) =>
    `Model version ${version}, scenario ${preset}, ${changes === 0 ? 'nothing changed' : `${changes} ${plural(changes, 'assumption', 'assumptions')} changed`}`,
  longLink: (address: string, length: number) =>
    `${address} (the whole link has ${length} characters: it is in the SVG, the CSV and the JSON)`,
};

/** How to cite a scenario. */
import { linkVersion } from '../scenario/migrations';
import { changedKeys } from '../scenario/scenario';
import { exportText } from '../words/en/export-text';
import type { ExportInput } from './export-input';
import { presetNames } from '../words/en/preset-names';

type Cited = Pick<ExportInput, 'state' | 'link' | 'day'>;

function noteOf({ state: { scenario } }: Cited): string {
  const name = presetNames[scenario.preset];
  return exportText.citedScenario(linkVersion, name, changedKeys(scenario).length);
}

/** One line of plain text. */
export const citationText = (cited: Cited): string =>
  exportText.cited(noteOf(cited), cited.day, cited.link);

/** A BibTeX entry. */
export function citationBibtex(cited: Cited): string {
  const { link, day } = cited;
  const [year = '', month = ''] = day.split('-');
  return [
    `@misc{peakdata${year},`,
    `  title = {{${exportText.citedTitle}}},`,
    `  author = {{Peak Data contributors}},`,
    `  year = {${year}},`,
    `  month = {${Number(month)}},`,
    `  note = {${noteOf(cited)}},`,
    `  url = {${link}},`,
    `  urldate = {${day}}`,
    '}',
  ].join('\n');
}

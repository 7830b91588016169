/** The preview pictures of links: the default, each preset, each claim that has a page. */
import { knownTrainingSets } from '../app/known-training-sets';
import { pictureSvg } from '../export/picture-svg';
import { headlineText, type PictureWords, pictureWords } from '../export/picture-words';
import { claims } from '../data/evidence';
import type { Forecast } from '../model/engines/forecast';
import { calendarYear } from '../model/timeline/calendar-year';
import { defaultLinkState } from '../scenario/link-state';
import { linkVersion } from '../scenario/migrations';
import { presetIds } from '../scenario/presets';
import { FIRST_SHOWN_YEAR } from '../scenario/run-inputs';
import { defaultScenario, type Scenario, withPreset } from '../scenario/scenario';
import { defaultView } from '../scenario/view';
import { writeLink } from '../scenario/write-link';
import { claimPictureWords } from '../words/en/claim-picture-words';
import { citationText, readingText } from '../words/en/claim-words';
import { exportText } from '../words/en/export-text';
import { peakSentence } from '../words/en/peak-words';
import { type ClaimPageId, claimPagePath, claimPages } from '../words/en/claims-text';
import { presetSummaries } from '../words/en/preset-summaries';
import { claimColumns } from './claim-columns';
import { type ClaimPictureFonts, claimPictureSvg } from './claim-picture';
import { claimResult } from './claim-result';
import { settledForecast, settledHorizon } from './settled-forecast';
import { presetNames } from '../words/en/preset-names';

export interface PreviewPicture {
  /** File name without its ending. */
  readonly name: string;
  readonly headline: string;
  /** @param day YYYY-MM-DD, printed on the picture. */
  readonly svg: (day: string) => string;
}

/**
 * @param site address of the site, with a slash at its end; empty where it is not known, and pictures print the query alone.
 */
export function previewPictures(site: string, fonts: ClaimPictureFonts): PreviewPicture[] {
  const picture = (
    name: string,
    scenario: Scenario,
    forecast: Forecast,
    words: (day: string) => PictureWords,
  ): PreviewPicture => ({
    name,
    headline: headlineText(words('')),
    svg: (day) =>
      pictureSvg({
        forecast,
        trainingSets: knownTrainingSets,
        assumptions: scenario.assumptions,
        today: calendarYear(day),
        years: [FIRST_SHOWN_YEAR, settledHorizon(forecast)],
        yScale: defaultView.yScale,
        words: words(day),
        theme: 'light',
        size: 'wide',
        fonts,
      }),
  });
  const ofScenario = (name: string, scenario: Scenario, kicker?: string): PreviewPicture => {
    const forecast = settledForecast(scenario);
    const link = `${site}?${writeLink({ ...defaultLinkState, scenario })}`;
    return picture(name, scenario, forecast, (day) => ({
      ...pictureWords(forecast, scenario, link, day),
      ...(kicker === undefined ? {} : { kicker }),
    }));
  };

  const ofClaim = (id: ClaimPageId): PreviewPicture => {
    const claim = claims.find((each) => each.id === id);
    const tested = claim && claimResult(claim).tested;
    if (!claim || !tested) throw new Error(`The claim ${id} gives no year.`);
    const { check, peak } = tested;
    const { kicker, headline, detail, note } = claimPictureWords(claim, check, peak);
    const title = headlineText({ headline });
    return {
      name: `claims-${id}`,
      headline: title,
      svg: (day) =>
        claimPictureSvg({
          title,
          description: `${kicker} ${title} ${detail} ${note}`,
          quote: claim.words,
          who: citationText(claim),
          peak: peak ? peakSentence(peak) : '',
          columns: claimColumns(claim, tested).map((column) => ({
            ...column,
            note: `${column.reading ? `${readingText(column.reading)}.` : note} ${column.note}`.trim(),
          })),
          isEnd: check.event.kind === 'by',
          source: exportText.source(linkVersion, day),
          link: `${site}${claimPagePath(id)}`,
          fonts,
        }),
    };
  };

  return [
    ofScenario('default', defaultScenario),
    ...presetIds.map((id) => {
      const kicker = `${presetNames[id]}. ${presetSummaries[id]}.`;
      return ofScenario(`preset-${id}`, withPreset(id), kicker);
    }),
    ...claimPages.map(ofClaim),
  ];
}

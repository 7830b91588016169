/**
 * A scenario as one HTML file for ever: the built embed, with its link inside, and in plain HTML what it says. Whatever is put into it
 * is text or markup: the embed's own scripts stay as they are.
 */
import { flushSync, mount, unmount } from 'svelte';
import { chartFrame } from '../chart/frame';
import { palettes } from '../chart/palette';
import { defaultEmbedView, writeEmbedView } from '../embed/embed-view';
import { escaped } from '../embed/escaped';
import { embedAddress, headlineOf, pageQuery } from '../embed/snippet';
import { chartSvg } from '../export/chart-svg';
import type { ExportInput } from '../export/export-input';
import { element } from '../export/svg-element';
import { calendarYear } from '../model/timeline/calendar-year';
import { FIRST_SHOWN_YEAR } from '../scenario/run-inputs';
import { answerOf } from '../words/en/answer';
import { fileText } from '../words/en/file-text';
import { shapeSentence } from '../words/en/shape-sentence';
import { knownTrainingSets } from './known-training-sets';
import SavedRecord from './SavedRecord.svelte';

const [WIDTH, HEIGHT] = [840, 480];

/**
 * @param horizon last year of the picture.
 * @throws TypeError where the embed could not be loaded; Error where it is not what it was.
 */
export async function oneFile(input: ExportInput, horizon: number): Promise<string> {
  const { state, forecast } = input;
  const view = { ...defaultEmbedView, size: 'full' } as const;
  const address = embedAddress('./', state, view, state.old ? 'exact' : 'follows');
  const answer = await fetch(address.replace(/\?.*/, ''));
  if (!answer.ok) throw new TypeError(`The embed was answered with ${answer.status}`);
  const site = new URL('./', window.location.href).href;
  const said = answerOf(forecast, state.scenario.assumptions);
  const headline = escaped(headlineOf(said));
  const parts: [pattern: RegExp, by: string][] = [
    [
      /data-site="[^"]*"/,
      `data-site="${escaped(site)}" data-link="${escaped(`?${pageQuery(state)}&${writeEmbedView(view)}`)}"`,
    ],
    [/<title>[^<]*/, `<title>${headline}`],
    [/(?<=id="unread" hidden>)[^<]*/, fileText.unread],
    [
      /<div id="app">[^]*?<\/noscript>/,
      `<div id="app"><main class="saved"><h1>${headline}</h1><p>${escaped(said.detail)}</p>${stillOf(input, horizon)}</main></div>
<noscript><p class="saved">${escaped(fileText.noScript)}</p></noscript>
${recordOf(input, horizon)}`,
    ],
  ];
  return parts.reduce(
    (html, [pattern, by]) => {
      if (!pattern.test(html)) throw new Error(`The embed has no ${pattern.source}`);
      return html.replace(pattern, () => by);
    },
    await answer.text(),
  );
}

function stillOf({ forecast, state, pinned, day }: ExportInput, horizon: number): string {
  const colours = palettes.light;
  const chart = {
    ...{ forecast, pinned, trainingSets: knownTrainingSets, today: calendarYear(day) },
    assumptions: state.scenario.assumptions,
    years: [FIRST_SHOWN_YEAR, horizon] as [number, number],
    yScale: state.view.yScale,
  };
  return element(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': shapeSentence(forecast, horizon),
      'font-size': 12,
    },
    element('rect', { width: WIDTH, height: HEIGHT, fill: colours.paper }),
    chartSvg(chart, chartFrame(WIDTH, HEIGHT), colours),
  );
}

/** Drawn by the page, so that whatever stands in a link is escaped by the browser itself. */
function recordOf(input: ExportInput, horizon: number): string {
  const target = document.createElement('div');
  const record = mount(SavedRecord, { target, props: { input, horizon } });
  flushSync();
  const html = target.innerHTML.replaceAll(/<!--.*?-->/g, '');
  void unmount(record);
  return html;
}

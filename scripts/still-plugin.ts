import type { Plugin } from 'vite';
import { renderStills } from './render-stills.ts';

/** Where the still goes, and where the page looks for the forecast it was made from. */
const PLACE = '<div id="app"></div>';

/**
 * Renders the default answer and chart into `index.html` at build time, with the forecast as data beside them, so that both show
 * before any script runs and the page can take them over without computing anything.
 */
export function stillPlugin(): Plugin {
  return {
    name: 'still',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(PLACE)) return html;
        const { page: body, forecast, cards } = await renderStills();
        const data = Buffer.from(forecast.buffer, forecast.byteOffset, forecast.byteLength);
        return html.replace(
          PLACE,
          () =>
            `<div id="app">${body}</div>\n    <script type="application/octet-stream" id="default-forecast">${data.toString('base64')}</script>\n    <script type="application/json" id="default-cards">${cards}</script>`,
        );
      },
    },
  };
}

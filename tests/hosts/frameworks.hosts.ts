// <peak-data-chart> under the hands of frameworks: one chart, that of its address, whatever they do to the caption.
import type { Page } from 'playwright';
import { inject } from 'vitest';
import { bundled } from '../e2e/host-script';
import { see, test } from '../e2e/page';
import { elementAddress, openHost, seeOneChart } from './embedded';

const page = (body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Host</title><script type="module" src="${inject('site')}element-v1.js"></script><script src="/host.js"></script></head><body><div id="app">${body}</div></body></html>`;
const chart = (): string =>
  `<peak-data-chart src="${elementAddress()}">the first words</peak-data-chart>`;
/** Each makes `start(place, src)` and `change()`, which gives the caption other words. */
const frameworks: Record<string, string> = {
  React: `import { createElement, useState } from 'react'; import { createRoot } from 'react-dom/client'; import { flushSync } from 'react-dom';
    window.start = (place, src) => { const App = () => { const [words, set] = useState('the first words'); window.change = () => flushSync(() => set('other words')); return createElement('peak-data-chart', { src }, words); }; createRoot(place).render(createElement(App)); };`,
  Vue: `import { createApp, ref } from 'vue';
    window.start = (place, src) => { const words = ref('the first words'); window.change = () => { words.value = 'other words'; }; const app = createApp({ setup: () => ({ src, words }), template: '<peak-data-chart :src="src">{{ words }}</peak-data-chart>' }); app.config.compilerOptions.isCustomElement = (tag) => tag === 'peak-data-chart'; app.mount(place); };`,
  Solid: `import { createSignal } from 'solid-js'; import { render } from 'solid-js/web'; import h from 'solid-js/h';
    window.start = (place, src) => { const [words, set] = createSignal('the first words'); window.change = () => set('other words'); render(() => h('peak-data-chart', { src: () => src }, words), place); };`,
  Lit: `import { html, render } from 'lit';
    window.start = (place, src) => { const draw = (words) => render(html\`<peak-data-chart .src=\${src}>\${words}</peak-data-chart>\`, place); draw('the first words'); window.change = () => draw('other words'); };`,
  Idiomorph: `import { Idiomorph } from 'idiomorph';
    const html = (src, words) => '<peak-data-chart src="' + src + '">' + words + '</peak-data-chart>';
    window.start = (place, src) => { place.innerHTML = html(src, 'the first words'); window.change = () => Idiomorph.morph(place, html(src, 'other words'), { morphStyle: 'innerHTML' }); };`,
};
const call = (host: Page, name: string, ...values: string[]): Promise<void> =>
  host.evaluate(
    ([name, values]) =>
      (Reflect.get(window, name) as (...all: unknown[]) => void)(
        ...(values.length > 0 ? [document.getElementById('app'), ...values] : []),
      ),
    [name, values] as const,
  );

for (const [name, code] of Object.entries(frameworks)) {
  test(`${name} keeps the chart when the caption changes`, async ({ open }) => {
    const host = await open('about:blank');
    await openHost(host, page(), await bundled(code));
    await call(host, 'start', elementAddress());
    await seeOneChart(host, name);
    await call(host, 'change');
    await see(host.locator('peak-data-chart')).toHaveText('other words');
    await seeOneChart(host, name);
  });
}

test('Turbo shows one chart after Back and Forward, and so does HTML that is written again', async ({
  open,
}) => {
  const host = await open('about:blank');
  const away = `${inject('stranger')}?html=${encodeURIComponent(page('<h1>Elsewhere</h1>'))}`;
  await openHost(
    host,
    page(`${chart()}<a href="${away.replaceAll('&', '&amp;')}">Away</a>`),
    await bundled("import '@hotwired/turbo'"),
  );
  await seeOneChart(host, 'Turbo');
  for (let i = 0; i < 2; i++) {
    await (i === 0 ? host.getByRole('link', { name: 'Away' }).click() : host.goForward());
    await see(host.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
    await host.goBack();
    await seeOneChart(host, 'Turbo, back');
  }
  await host.evaluate(() => {
    const place = document.getElementById('app');
    if (place) place.innerHTML = `${place.innerHTML}`;
  });
  await seeOneChart(host, 'written again');
});

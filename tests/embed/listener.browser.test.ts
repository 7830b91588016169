// The listener and the embed's own sender, in a page that starts the listener late.
import { expect, it, vi } from 'vitest';
import { hostDocument, publicFile, runIn } from './host-document';

const listener = await publicFile('embed-v1.js');

const sender = new URL('../../src/app/tell-height.ts', import.meta.url).href;
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A frame with the attributes of an embed's, and in it a body of 333 pixels that tells its height. */
const embed = (attributes: string): string =>
  `<iframe ${attributes} srcdoc="${escaped(
    `<!doctype html><body style="margin:0;height:333px"><script type="module">
       import { tellHeight } from '${sender}';
       tellHeight(undefined);
       document.documentElement.dataset.told = '';
     </script>`,
  )}"></iframe>`;

/** Opens a page, and waits until all its embeds have spoken. */
async function opened(body: string) {
  const host = await hostDocument(body);
  const heard: unknown[] = [];
  host.addEventListener('message', ({ data }) => heard.push((data as { type?: unknown }).type));
  const frames = [...host.document.querySelectorAll('iframe')];
  await vi.waitFor(
    () => {
      for (const frame of frames)
        expect(frame.contentDocument?.documentElement.dataset['told']).toBe('');
    },
    { timeout: 10_000 },
  );
  // And their first heights are long past: a frame further on has been painted since.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return { host, heard, frames, heights: () => frames.map((frame) => frame.style.height) };
}

it('asks embeds that spoke before it ran, those of lazy loaders too', async () => {
  const { host, heights } = await opened(
    embed('src="./embed.html"') +
      embed('src="https://a.example/v1/embed.html?v=1#x" style="height:500px"') +
      embed('data-src="/embed.html?plain"'),
  );
  expect(heights()).toEqual(['', '500px', '']);
  runIn(host, listener);
  await expect.poll(heights).toEqual(['333px', '333px', '333px']);
});

it('is answered when another listener has just been', async () => {
  const { host, heard, heights } = await opened(embed('src="./embed.html"'));
  heard.length = 0;
  runIn(host, `frames[0].postMessage({ type: 'frames-init' }, '*')`);
  await expect.poll(() => heard).toContain('peak-data:height');
  runIn(host, listener.repeat(2));
  await expect.poll(heights, { timeout: 5000 }).toEqual(['333px']);
  expect(heard.filter((type) => type === 'peak-data:height')).toHaveLength(2);
});

it.each([
  ['closed', (frame: string) => `<details>${frame}</details>`],
  ['not displayed', (frame: string) => `<div style="display:none">${frame}</div>`],
])('gives a frame its height in a container that was %s', async (_, container) => {
  const { host, heights } = await opened(container(embed('src="./embed.html"')));
  runIn(host, listener);
  const around = host.document.body.firstElementChild ?? expect.unreachable();
  around.setAttribute('open', '');
  around.removeAttribute('style');
  await expect.poll(heights).toEqual(['333px']);
});

it('says nothing to frames of others', async () => {
  const ears = `<script>onmessage = ({ data }) => { if (typeof data.type === 'string') document.title += data.type; }; document.documentElement.dataset.told = ''</script>`;
  const strangers = [
    'https://a.example/advert.html',
    'https://a.example/?embed.html',
    'about:blank',
  ]
    .map((src) => `<iframe src="${src}" srcdoc="${escaped(ears)}"></iframe>`)
    .join('');
  const { host, frames, heights } = await opened(strangers + embed('src="./embed.html"'));
  runIn(host, listener);
  await expect.poll(() => heights().at(-1)).toBe('333px');
  expect(frames.map((frame) => frame.contentDocument?.title)).toEqual(['', '', '', '']);
  // Nor does it hear them.
  for (const frame of frames.slice(0, 3)) {
    const data = { type: 'peak-data:height', height: 4000 };
    host.dispatchEvent(new host.MessageEvent('message', { data, source: frame.contentWindow }));
  }
  expect(heights()).toEqual(['', '', '', '333px']);
});

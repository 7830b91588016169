// The element, in the hands of what other people's pages are made with.
import { expect, it } from 'vitest';
import { hostDocument, publicFile, runIn } from './host-document';

const code = await publicFile('element-v1.js');
/** Nobody answers there. */
const SRC = 'http://127.0.0.1:9/embed.html?repetition=1';
const TAG = `<peak-data-chart src="${SRC}">In words.</peak-data-chart>`;

type Chart = HTMLElement & { src: string | null | undefined; height: unknown };
const chartIn = (scope: ParentNode): Chart =>
  scope.querySelector<Chart>('peak-data-chart') ?? expect.unreachable();
const framesOf = (chart: Element): HTMLIFrameElement[] => [
  ...(chart.shadowRoot?.querySelectorAll('iframe') ?? []),
];
const frameOf = (chart: Element): HTMLIFrameElement =>
  framesOf(chart)[0] ?? expect.unreachable('has no frame');

async function opened(body: string) {
  const host = await hostDocument(body);
  runIn(host, code.repeat(2));
  return { host, chart: chartIn(host.document) };
}

it('shows a frame above its caption', async () => {
  const { host, chart } = await opened(TAG);
  const frame = frameOf(chart);
  expect([frame.src, frame.loading, frame.height, frame.title]).toEqual([
    SRC,
    'lazy',
    '600',
    'Peak Data',
  ]);
  const caption = host.document.createRange();
  caption.selectNodeContents(chart);
  expect(caption.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    frame.getBoundingClientRect().bottom,
  );
  expect(frame.getBoundingClientRect().width).toBe(host.document.body.clientWidth);
  chart.hidden = true;
  expect(chart.offsetHeight).toBe(0);
});

it('keeps one chart whatever is done to its caption and its markup', async () => {
  const { host, chart } = await opened(`<main>${TAG}</main>`);
  const { body } = host.document;
  const main = body.querySelector('main') ?? expect.unreachable();
  // React and Vue, when the caption changes.
  chart.textContent = 'In other words.';
  expect(framesOf(chart)).toHaveLength(1);
  // Idiomorph compares children with those of the new page: there are none that the page did not write.
  expect(main.innerHTML).toBe(TAG.replace('In words', 'In other words'));
  // Turbo keeps a copy for Back; editors save HTML and read it again.
  const copy = body.cloneNode(true) as HTMLElement;
  main.innerHTML = String(main.innerHTML);
  expect(framesOf(chartIn(main))).toHaveLength(1);
  body.replaceWith(copy);
  expect(framesOf(chartIn(copy))).toHaveLength(1);
  expect(chartIn(copy).textContent).toBe('In other words.');
  // Moved about.
  copy.append(chartIn(copy));
  expect(framesOf(chartIn(copy))).toHaveLength(1);
});

it('takes its address and height as properties too, before it is defined and after', async () => {
  const host = await hostDocument(`<peak-data-chart>In words.</peak-data-chart>`);
  const chart = chartIn(host.document);
  // As Solid and Angular bind; the script may come later.
  chart.src = SRC;
  chart.height = 700;
  runIn(host, code);
  expect(frameOf(chart).src).toBe(SRC);
  expect(frameOf(chart).height).toBe('700');
  expect(chart.getAttribute('src')).toBe(SRC);
  chart.src = `${SRC}&theme=dark`;
  chart.title = 'A chart';
  expect(frameOf(chart).src).toBe(`${SRC}&theme=dark`);
  expect(frameOf(chart).title).toBe('A chart');
  chart.src = undefined;
  expect(chart.hasAttribute('src')).toBe(false);
  expect(framesOf(chart)).toHaveLength(0);
  // And made by script, as Lit and Preact do.
  const made = Object.assign(host.document.createElement('peak-data-chart'), { src: SRC });
  host.document.body.append(made);
  expect(frameOf(made).src).toBe(SRC);
});

it('has no frame without an address that it can use; its caption stays', async () => {
  const { host, chart } = await opened(TAG);
  // Old browsers lack it.
  host.eval('delete URL.canParse');
  for (const address of ['javascript:0', 'data:text/html,x', 'http://[', 'blob:x', '', 'about:x']) {
    chart.src = SRC;
    expect(framesOf(chart), address).toHaveLength(1);
    chart.src = address;
    expect(framesOf(chart), address).toHaveLength(0);
    expect(chart.offsetHeight, address).toBeGreaterThan(0);
    expect(chart.offsetHeight, address).toBeLessThan(100);
  }
});

it('has the page’s colour scheme where the page’s background shows through', async () => {
  const { chart } = await opened(TAG);
  const schemes = ['', '&theme=dark', '&transparent', '&transparent&theme=light'].map((query) => {
    chart.src = SRC + query;
    return frameOf(chart).style.colorScheme;
  });
  expect(schemes).toEqual(['light dark', 'dark', '', 'light']);
});

it('follows the height that its own frame tells, and no other', async () => {
  const { host, chart } = await opened(TAG + TAG);
  const other = host.document.querySelectorAll('peak-data-chart')[1] ?? expect.unreachable();
  const tell = (height: unknown, source: Window | null): void => {
    const data = { type: 'peak-data:height', height };
    host.dispatchEvent(new host.MessageEvent('message', { data, source }));
  };
  const own = frameOf(chart).contentWindow;
  tell(4000, host);
  tell(4000, frameOf(other).contentWindow);
  tell('4000', own);
  tell(NaN, own);
  expect(frameOf(chart).style.height).toBe('');
  tell(612.2, own);
  expect(frameOf(chart).style.height).toBe('613px');
  tell(1e9, own);
  expect(frameOf(chart).style.height).toBe('5000px');
});

it('is shown under a policy that forbids styles in the page', async () => {
  const { chart } = await opened(
    `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">${TAG}`,
  );
  expect(getComputedStyle(chart).display).toBe('block');
  expect(frameOf(chart).clientWidth).toBe(chart.clientWidth);
});

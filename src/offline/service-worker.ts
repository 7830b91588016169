/**
 * The copy of the site in the reader's browser, by which it opens without a network. It is one version of the site, whole: a copy that
 * is not what was built, byte for byte, is not taken, and a newer one waits until the reader takes it.
 */
import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** What of the built site is copied, written here by `scripts/offline-plugin.ts`. */
declare const COPY: {
  readonly files: PrecacheEntry[];
  /** Of a file that holds many: together they are half as large. */
  readonly pack: string;
  /** The paths of those, from the top of the site. */
  readonly packed: readonly string[];
};

/** What is used here of the scope of a service worker, which the library of pages does not know. */
interface Scope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate' | 'message' | 'fetch',
    listener: (
      event: MessageEvent & {
        readonly request: Request;
        waitUntil(work: Promise<unknown>): void;
        respondWith(answer: Promise<Response>): void;
      },
    ) => void,
  ): void;
}
const scope = globalThis as unknown as Scope;

const top = new URL('./', location.href).href;
const packed = new Set(COPY.packed);
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};
let pack: Promise<Readonly<Record<string, string>>> | undefined;

async function unpacked(path: string, request: Request): Promise<Response> {
  try {
    pack ??= matchPrecache(COPY.pack).then((found) => found?.json() ?? {});
    const text = (await pack)[path];
    if (text !== undefined)
      return new Response(text, {
        headers: { 'content-type': types[path.replace(/^.*\./, '')] ?? '' },
      });
  } catch {
    // The browser may clear any part of a copy.
    pack = undefined;
  }
  return fetch(request);
}

scope.addEventListener('fetch', (event) => {
  const { href } = new URL(event.request.url);
  if (event.request.method !== 'GET' || !href.startsWith(top)) return;
  const path = href
    .slice(top.length)
    .replace(/[?#].*/, '')
    .replace(/\/$/, '/index.html');
  if (packed.has(path)) event.respondWith(unpacked(path, event.request));
});
// A link is a query of any kind; it is the page that reads it. All that is not in the list goes to the network.
precacheAndRoute(COPY.files, { ignoreURLParametersMatching: [/^/], cleanURLs: false });

scope.addEventListener('message', ({ data }) => {
  if (data === 'take') void scope.skipWaiting();
});
// The first page is served from the copy as well, from its first visit.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

/** Stands in the place of the service worker where a host has switched the copy off: takes away what was stored, and then itself. */
interface Scope {
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
const scope = globalThis as unknown as Scope;
const { href } = new URL('./', location.href);

/** Of this site alone: others of the same host may have copies of theirs. */
async function remove(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(href)).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(remove()));

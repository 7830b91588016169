/** Serves the built site the way a host does, and foreign pages beside it. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { preview } from 'vite';

export interface Served {
  /** Address of the built site, below a deep path; ends in a slash. */
  readonly site: string;
  /** Address on another site than `site` (localhost against 127.0.0.1): answers with the page given in `?html=`. */
  readonly stranger: string;
  close(): Promise<void>;
}

const deepPath = '/some/deep/path/';

export async function serveSite(): Promise<Served> {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site to test. Run "npm run build" first.');
  }
  const site = await preview({
    configFile: false,
    base: deepPath,
    // An address that is not there is answered with 404, as static hosts do, not with the front page.
    appType: 'mpa',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const sitePort = (site.httpServer.address() as AddressInfo).port;

  // A page of somebody else's, whatever a test wants it to hold. Two loopback servers, since Chromium lets no page from a
  // public name reach into loopback.
  const stranger = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(searchParams.get('html') ?? '');
  });
  await new Promise<void>((ready) => stranger.listen(0, 'localhost', ready));
  const strangerPort = (stranger.address() as AddressInfo).port;

  return {
    site: `http://127.0.0.1:${sitePort}${deepPath}`,
    stranger: `http://localhost:${strangerPort}/`,
    close: async () => {
      stranger.closeAllConnections();
      stranger.close();
      await site.close();
    },
  };
}

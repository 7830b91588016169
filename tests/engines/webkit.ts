// WebKitGTK by W3C WebDriver, on a display without a screen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { findWebKit } from '../../scripts/find-engines.mjs';
import { freePort, start } from './process';
import { GONE, type Tab } from './tab';

/** Runs in the page once it is loaded, since the driver tells of no error. What fails before, the page says itself. */
function recordFaults(): void {
  const heard: string[] = [];
  Object.assign(window, { heardFaults: heard });
  addEventListener('error', ({ message }) => {
    // Says only that a size is told one frame later.
    if (!message.startsWith('ResizeObserver loop')) heard.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
}

export async function openWebKit({
  driver,
  browser,
  display,
}: NonNullable<ReturnType<typeof findWebKit>>): Promise<Tab> {
  const home = mkdtempSync(join(tmpdir(), 'peak-data-webkit-'));
  const faults: string[] = [];
  // It prints the number of the display that it has found free.
  const screen = start(display, [
    ...['-displayfd', '1', '-screen', '0', '1600x1400x24'],
    ...['-nolisten', 'tcp'],
  ]);
  const port = await freePort();
  let program: ReturnType<typeof start> | undefined;
  const close = async (): Promise<void> => {
    await program?.end();
    await screen.end();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const number = await screen.said(/^(\d+)$/m);
    const env = {
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      // Its sandbox does not start as root.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      GTK_A11Y: 'none',
      // Pages are closed before its slowest compiler has paid off.
      JSC_useFTLJIT: '0',
    };
    program = start(driver, [`--port=${port}`], env);

    let isOpen = true;
    const gone = (): never => {
      isOpen = false;
      throw new Error(GONE);
    };
    const root = `http://127.0.0.1:${port}`;
    async function send(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
      const response = await fetch(root + path, {
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      }).catch(gone);
      const { value } = (await response.json()) as { value: { error?: string; message?: string } };
      if (response.ok) return value;
      const { error, message } = value;
      return error === 'invalid session id'
        ? gone()
        : Promise.reject(new Error(`${path}: ${error}: ${message}`));
    }
    for (;;) {
      // The driver says nothing when it is ready.
      const status = await send('GET', '/status').catch(() => undefined);
      isOpen = true;
      if (status) break;
      if (program.process.signalCode !== null) throw new Error(`${driver} ended`);
      await new Promise((later) => setTimeout(later, 50));
    }
    const { sessionId, capabilities } = (await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {
            binary: browser,
            args: ['--automation'],
          },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const session = `/session/${sessionId}`;
    const post = (path: string, body: object = {}): Promise<unknown> =>
      send('POST', session + path, body);

    const within = async (inFrame: boolean, path: string, body: object): Promise<unknown> => {
      if (!inFrame) return post(path, body);
      await post('/frame', { id: 0 });
      try {
        return await post(path, body);
      } finally {
        await post('/frame/parent');
      }
    };
    const evaluate = async (expression: string, inFrame = false): Promise<unknown> => {
      const value = await within(inFrame, '/execute/async', {
        script: `
          const [done] = arguments;
          (async () => (${expression}))().then(
            (value) => done(JSON.stringify({ value })),
            (error) => done(JSON.stringify({ error: String(error) })),
          );`,
        args: [],
      });
      const answer = JSON.parse(value as string) as { value: unknown; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    };
    const hearFaults = async (): Promise<void> => {
      faults.push(...((await evaluate('window.heardFaults?.splice(0) ?? []')) as string[]));
    };
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      faults,
      hearFaults,
      shot: async () =>
        Buffer.from((await send('GET', `${session}/screenshot`)) as string, 'base64'),
      isOpen: () => isOpen,
      close,
      go: async (url) => {
        await hearFaults();
        await post('/url', { url });
        await evaluate(`void ${String(recordFaults)}()`);
      },
      evaluate,
      act: async (actions, inFrame) => {
        await within(inFrame, '/actions', { actions });
      },
      resize: async (width, height) => {
        // The window has a bar, so its outside is larger by what the first try has shown.
        let [outerWidth, outerHeight] = [width, height];
        for (let attempt = 0; attempt < 2; attempt++) {
          await post('/window/rect', { width: outerWidth, height: outerHeight });
          const [inside, tall] = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
          outerWidth += width - inside;
          outerHeight += height - tall;
        }
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

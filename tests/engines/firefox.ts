// Firefox by WebDriver BiDi, which it speaks itself: no driver, no package.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from './process';
import { GONE, type Tab } from './tab';

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: Record<string, unknown>;
  message?: string;
  method?: string;
  params?: { level: string; text: string | null; type: string };
}

export async function openFirefox(path: string): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'peak-data-firefox-'));
  // Files are saved there without a question.
  const preferences = {
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map((entry) => `user_pref(${JSON.stringify(entry).slice(1, -1)});\n`)
      .join(''),
  );
  const program = start(path, [
    ...['--headless', '--no-remote', '--profile', profile],
    ...['--remote-debugging-port', '0', 'about:blank'],
  ]);
  const close = async (): Promise<void> => {
    await program.end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await program.said(/WebDriver BiDi listening on (ws:\S+)/);
    const socket = new WebSocket(`${address}/session`);
    const faults: string[] = [];
    const waiting = new Map<number, (reply: Reply) => void>();
    let count = 0;
    let isOpen = false;
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      const reply = JSON.parse(data) as Reply;
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
      else if (reply.method === 'log.entryAdded' && reply.params?.level === 'error') {
        faults.push(`${reply.params.type}: ${reply.params.text}`);
      }
    };
    socket.onclose = () => {
      isOpen = false;
      for (const answer of waiting.values()) answer({ type: 'error', message: GONE });
    };
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error(GONE));
    });
    isOpen = true;

    async function send(method: string, params: object): Promise<Record<string, unknown>> {
      if (!isOpen) throw new Error(GONE);
      const id = ++count;
      const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { type, result = {}, message } = await answered;
      waiting.delete(id);
      if (type === 'error') throw new Error(`${method}: ${message}`);
      return result;
    }

    const { capabilities } = await send('session.new', { capabilities: {} });
    const { browserVersion } = capabilities as { browserVersion: string };
    await send('session.subscribe', { events: ['log.entryAdded'] });
    interface Context {
      context: string;
      children?: Context[];
    }
    const tree = async (): Promise<Context | undefined> => {
      const { contexts } = await send('browsingContext.getTree', {});
      return (contexts as Context[])[0];
    };
    const context = (await tree())?.context;
    const contextOf = async (inFrame: boolean): Promise<string | undefined> =>
      inFrame ? (await tree())?.children?.[0]?.context : context;

    return {
      name: `Firefox ${browserVersion}`,
      faults,
      hearFaults: async () => {},
      shot: async () => {
        const { data } = await send('browsingContext.captureScreenshot', { context });
        return Buffer.from(data as string, 'base64');
      },
      isOpen: () => isOpen,
      close,
      go: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      evaluate: async (expression, inFrame = false) => {
        const { result, exceptionDetails } = await send('script.evaluate', {
          expression: `(async () => JSON.stringify(await (${expression})))()`,
          target: { context: await contextOf(inFrame) },
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error((exceptionDetails as { text: string }).text);
        const { value } = result as { value?: string };
        return value === undefined ? undefined : (JSON.parse(value) as unknown);
      },
      act: async (actions, inFrame) => {
        await send('input.performActions', { context: await contextOf(inFrame), actions });
      },
      resize: async (width, height) => {
        await send('browsingContext.setViewport', { context, viewport: { width, height } });
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

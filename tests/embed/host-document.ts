// A page of somebody else's, within the page of a browser test.

/** Opens it; a script tag of its own runs. */
export async function hostDocument(body: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { srcdoc: `<!doctype html><body>${body}`, width: 800, height: 600 });
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  return frame.contentWindow as Window & typeof globalThis;
}

/** Runs a script in it, as a tag of its own would. */
export function runIn({ document: host }: Window, code: string): void {
  const script = host.createElement('script');
  script.textContent = code;
  host.head.append(script);
}

/** The text of one of the site's files for pages of other people. */
export async function publicFile(name: string): Promise<string> {
  const response = await fetch(`/${name}`);
  if (!/javascript/.test(response.headers.get('content-type') ?? '')) throw new Error(name);
  return response.text();
}

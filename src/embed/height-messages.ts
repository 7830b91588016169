/** An embed's height in every dialect that host pages already understand. They hold a height, and our own address at most. */

/** What `public/embed-v1.js` and the element listen for. Never changed: pages out there hold copies of both. */
export const HEIGHT_TYPE = 'peak-data:height';

/**
 * The messages that tell a host one height.
 *
 * @param height  whole pixels.
 * @param address the embed's own address.
 * @param childId the name that pym.js gave the frame, where it did.
 */
export function heightMessages(
  height: number,
  address: string,
  childId: string | undefined,
): unknown[] {
  const id = frameId(address);
  return [
    { type: HEIGHT_TYPE, version: 1, height, id },
    // Datawrapper's. Its listener goes by the window that sent it; old copies look for the id in the addresses of all frames.
    { 'datawrapper-height': { [id]: height } },
    // AMP's; NPR's sidechain, @newswire/frames and the Guardian read it too.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium's.
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(childId === undefined ? [] : [['pym', childId, 'height', height].join('xPYMx')]),
  ];
}

/** Part of the frame's address that tells it from others, in letters that do no harm inside a selector. */
function frameId(address: string): string {
  const [file = ''] = /[^/?#]+(\?[^#]*)?(?=#|$)/.exec(address) ?? [];
  return file.length <= 500 && /^[\w.~=&?%-]+$/.test(file) ? file : 'embed.html';
}

/** An embed's height in every dialect that host pages understand. The messages hold a height and the embed's address at most. */

/** The type that `public/embed-v1.js` and the element listen for. It never changes, because other sites hold copies of both. */
export const HEIGHT_TYPE = 'peak-data:height';
/** What a listener that started late asks with: ours, and @newswire/frames. The first never changes either. */
export const askTypes: readonly unknown[] = ['peak-data:ask-height', 'frames-init'];

/**
 * The messages that tell a host page one height.
 *
 * @param height  whole pixels.
 * @param address the embed's own address.
 * @param childId the name that pym.js gave the frame, where it did.
 * @param secret  the name that WordPress gave it.
 */
export function heightMessages(
  height: number,
  address: string,
  childId: string | undefined,
  secret?: string,
): unknown[] {
  const id = frameId(address);
  return [
    { type: HEIGHT_TYPE, version: 1, height, id },
    // Datawrapper. Its listener goes by the sending window; old copies look for the id in the addresses of all frames.
    { 'datawrapper-height': { [id]: height } },
    // AMP; NPR's sidechain, @newswire/frames and the Guardian read it too.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium.
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(childId === undefined ? [] : [['pym', childId, 'height', height].join('xPYMx')]),
    // WordPress, which takes 200 to 1000 pixels.
    ...(secret === undefined ? [] : [{ secret, message: 'height', value: height }]),
  ];
}

/** The part of the frame's address that identifies it, in characters that are safe inside a selector. */
function frameId(address: string): string {
  const [file = ''] = /[^/?#]+(\?[^#]*)?(?=#|$)/.exec(address) ?? [];
  return file.length <= 500 && /^[\w.~=&?%-]+$/.test(file) ? file : 'embed.html';
}

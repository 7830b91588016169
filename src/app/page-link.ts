/** The address that opens a state on this page. */
import type { LinkState } from '../scenario/link-state';
import { writeLink } from '../scenario/write-link';

/** Without a web address (opened from a disk, or in a frame without an address) it is the query alone. */
export function pageLink(state: LinkState): string {
  const { protocol, origin, pathname } = window.location;
  const address = protocol.startsWith('http') ? origin + pathname : '';
  return `${address}?${writeLink(state)}`;
}

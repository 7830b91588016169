/** The link in the page's address, and the address that opens a state on this page. */
import type { LinkState } from '../scenario/link-state';
import { writeLink } from '../scenario/write-link';

/** The part of an address that a link is read from: also a hash with pairs, which is where some programs put a query. */
export const linkOf = ({ location: { search, hash } }: Window): string =>
  hash.includes('=') ? search + hash : search;

/** Without a web address (opened from a disk, or in a frame without an address) it is the query alone. */
export function pageLink(state: LinkState): string {
  const { protocol, origin, pathname } = window.location;
  const address = protocol.startsWith('http') ? origin + pathname : '';
  return `${address}?${writeLink(state)}`;
}

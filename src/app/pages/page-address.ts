/** Addresses of the site's pages under the reader's link. */
import { defaultLinkState, type LinkState } from '../../scenario/link-state';
import { writeLink } from '../../scenario/write-link';

const plain = writeLink(defaultLinkState);

/**
 * A page that opens with the same link.
 *
 * @param path   from the page that shows it: "./", "./synthetic.html".
 * @param anchor of a part of the page, with its "#".
 */
export function pageAddress(path: string, link: LinkState, anchor = ''): string {
  const query = writeLink(link);
  return `${path}${query === plain ? '' : `?${query}`}${anchor}`;
}

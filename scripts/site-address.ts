/**
 * The address that SITE_URL names.
 *
 * @param text undefined or empty: not set.
 * @returns with a slash at its end, without query and hash; undefined where it is not set.
 * @throws Error with a sentence where it is no address of a site.
 */
export function siteAddress(text: string | undefined): URL | undefined {
  if (!text) return undefined;
  const wrong = `SITE_URL must be the address of the site, like https://example.org/peak-data/, and not ${JSON.stringify(text)}.`;
  if (!URL.canParse(text)) throw new Error(wrong);
  const address = new URL(text);
  if (!/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '')
    throw new Error(wrong);
  if (address.username !== '' || address.password !== '') throw new Error(wrong);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

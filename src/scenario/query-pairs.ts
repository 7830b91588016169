/** The longest query that is read, in characters, and the most keys: many times what any scenario needs. */
const maxLength = 8192;
const maxPairs = 200;

/**
 * Splits a query into pairs. Never throws; time is linear in the length of the text.
 *
 * @param queryOrUrl `?a=b`, `a=b`, or a whole address, whose hash is ignored.
 * @returns pairs in order, percent escapes decoded where they are sound; `cut` when some of a too long query was left out.
 */
export function queryPairs(queryOrUrl: string): { pairs: [string, string][]; cut: boolean } {
  const query = queryOf(queryOrUrl.trim());
  // Cut between pairs, because a number that lost its last digits would be another number.
  const end =
    query.length > maxLength ? Math.max(0, query.lastIndexOf('&', maxLength)) : query.length;
  const parts = query
    .slice(0, end)
    .split('&')
    // A link that was copied from a page's source has &amp; between its pairs.
    .map((part) => part.replace(/^amp;/, ''))
    .filter((part) => part !== '');
  const pairs = parts.slice(0, maxPairs).map((part): [string, string] => {
    const equals = part.indexOf('=');
    return equals < 0
      ? [decoded(part), '']
      : [decoded(part.slice(0, equals)), decoded(part.slice(equals + 1))];
  });
  return { pairs, cut: end < query.length || parts.length > maxPairs };
}

function queryOf(text: string): string {
  const hash = text.indexOf('#');
  const address = hash < 0 ? text : text.slice(0, hash);
  const mark = address.indexOf('?');
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
  if (mark < 0) return isUrl ? '' : address;
  // In a bare query a question mark after the first pair is part of a value.
  return isUrl || !/[=&]/.test(address.slice(0, mark)) ? address.slice(mark + 1) : address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
}

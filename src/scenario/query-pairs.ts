/** The longest query that is read, in characters, and the most keys: many times what any scenario needs. */
const maxLength = 8192;
const maxPairs = 200;

/**
 * Splits a query into pairs and mends what mail, chat and content systems do to links: escapes of `&`, pairs behind `#` or a second
 * `?`, escapes of escapes, typographic and invisible characters, punctuation after the link. Never throws; time is linear in the
 * length of the text.
 *
 * @param queryOrUrl `?a=b`, `a=b`, or a whole address; a hash without `=` is ignored.
 * @returns pairs in order, percent escapes decoded where they are sound; `cut` when some of a too long query was left out.
 */
export function queryPairs(queryOrUrl: string): { pairs: [string, string][]; cut: boolean } {
  const query = queryOf(queryOrUrl.trim().replace(/&(?:amp;|#0{0,5}38;|#x0{0,5}26;)+/gi, '&'));
  // Cut between pairs, because a number that lost its last digits would be another number.
  const end =
    query.length > maxLength ? Math.max(0, query.lastIndexOf('&', maxLength)) : query.length;
  const parts = query
    .slice(0, end)
    .split('&')
    // The address of a page that embeds us holds a query of its own.
    .flatMap((part) => (part.includes('://') ? [part] : part.split('?')))
    .filter((part) => part !== '');
  const pairs = parts.slice(0, maxPairs).map((part): [string, string] => {
    const equals = part.indexOf('=');
    return equals < 0
      ? [cleaned(part), '']
      : [cleaned(part.slice(0, equals)), cleaned(part.slice(equals + 1))];
  });
  return { pairs, cut: end < query.length || parts.length > maxPairs };
}

/** What follows the question mark, and what follows a hash if it holds pairs. */
function queryOf(text: string): string {
  const [address = '', ...hashes] = text.split('#');
  const isUrl = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(address);
  const mark = address.indexOf('?');
  // In a bare query a question mark after the first pair ends it.
  const isMarked = mark >= 0 && (isUrl || !/[=&]/.test(address.slice(0, mark)));
  const query = isMarked ? address.slice(mark + 1) : isUrl ? '' : address;
  const hidden = hashes.filter((hash) => hash.includes('='));
  const whole = [query, ...hidden.map((hash) => hash.slice(hash.indexOf('?') + 1))].join('&');
  // Escaped as a whole.
  return whole.includes('=') ? whole : decoded(whole);
}

/** Decodes percent escapes; those that are no UTF-8 stay as they are. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

/** A key or a value without what other programs did to it: escapes, invisible characters, backslashes, punctuation at its end. */
function cleaned(text: string): string {
  // Escaped up to three times.
  const plain = decoded(decoded(decoded(text)))
    .normalize('NFKC')
    .replace(/[\p{Cf}\\]/gu, '')
    .replace(/[∼〜]/g, '~');
  let end = plain.length;
  while (end > 0 && !/[\p{L}\p{N}~]/u.test(plain.charAt(end - 1))) end--;
  return plain.slice(0, end).trim();
}

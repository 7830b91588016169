/** The language of this folder, and what `Intl` does for its words. */

/** As documents name it. */
export const language = 'en';
/** Days stand before months. */
const locale = 'en-GB';

/** A number in its own digits: "1,234.5". */
const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 17 });
export const numberText = (value: number): string => numbers.format(value);

/** A sum of money with cents: "0.60". */
export const centsText = (value: number): string =>
  value.toLocaleString(locale, { minimumFractionDigits: 2 });

const rules = new Intl.PluralRules(locale);
/** The words that go with a count. */
export const plural = (count: number, one: string, other: string): string =>
  rules.select(count) === 'one' ? one : other;

/** "a, b, c". */
export const list = (items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'unit' }).format(items);

/** "a, b and c". */
export const listAnd = (items: readonly string[]): string =>
  new Intl.ListFormat(locale).format(items);

/** Texts in the order of this language's letters. */
export const compareTexts = (a: string, b: string): number => a.localeCompare(b, locale);

/** A day, a month or a year, by how much of it is known. */
export const dayText = (date: Date, month?: 'long', day?: 'numeric'): string =>
  date.toLocaleDateString(locale, { timeZone: 'UTC', year: 'numeric', month, day });

/** As a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

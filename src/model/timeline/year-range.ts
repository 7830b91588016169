/** First and last year in which an exhaustion date is looked for. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2100;

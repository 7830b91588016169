/** Days of the calendar in words. */
import { dayText } from './language';

/** "8 January 2025", "June 2024" or "2024" for YYYY-MM-DD, YYYY-MM or YYYY. */
export const formatDay = (date: string): string =>
  dayText(
    new Date(date),
    date.length > 4 ? 'long' : undefined,
    date.length > 7 ? 'numeric' : undefined,
  );

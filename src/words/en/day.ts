/** Days of the calendar in words. */

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** "8 January 2025", "June 2024" or "2024" for YYYY-MM-DD, YYYY-MM or YYYY. */
export function formatDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return [
    day === undefined ? '' : `${Number(day)} `,
    months[Number(month) - 1] ?? month,
    ` ${year}`,
  ].join('');
}

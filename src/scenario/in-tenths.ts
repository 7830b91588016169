/** A calendar year rounded to tenths, which is precise enough for a question and keeps links short. */
export const inTenths = (year: number): number => Math.round(year * 10) / 10;

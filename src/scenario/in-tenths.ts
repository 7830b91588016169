/** A calendar year in tenths: nobody asks more closely, and a link stays short. */
export const inTenths = (year: number): number => Math.round(year * 10) / 10;

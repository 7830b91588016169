/** The moments at which the fast engine works out the stock. Few steps of few lengths, so that growth is a product from each to the next. */
import { timePoint, type TimePoint, WITHHOLDING_START } from '../../timeline/time-point';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/year-range';

/** Every half year from when the stock's law changes to here, where most paths cross; before it, and after, the stock is smoother. */
const HALVES_UNTIL = 2034;
const YEARS_UNTIL = 2040;
const TWOS_UNTIL = 2060;

/** The lengths of the steps, in years. */
export const stepLengths = [0.5, 1, 2, 4];

function stepFrom(year: number): number {
  if (year >= TWOS_UNTIL) return 4;
  if (year >= YEARS_UNTIL) return 2;
  return year >= WITHHOLDING_START && year < HALVES_UNTIL ? 0.5 : 1;
}

/** Calendar years, rising, 2015 .. 2100. */
export const gridYears: number[] = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year += stepFrom(year)) gridYears.push(year);

/** Index of the moment at which crawler bans set in. */
export const WITHHOLDING_AT = gridYears.indexOf(WITHHOLDING_START);

/** For each moment, which of the lengths leads on from it. */
export const stepAfter = Int8Array.from(gridYears, (year) => stepLengths.indexOf(stepFrom(year)));

const points = gridYears.map(timePoint);
const columnOf = (key: keyof TimePoint): Float64Array =>
  Float64Array.from(points, (point) => point[key]);
/** What `TimePoint` says of each moment. */
export const grid = {
  withheldRamps: columnOf('withheldRamp'),
  books: columnOf('books'),
  users: columnOf('users'),
  usersOfMachines: columnOf('usersOfMachines'),
};

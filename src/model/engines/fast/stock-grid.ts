/** The moments at which the fast engine works out the stock. Few steps of few lengths, so that growth is a product from each to the next. */
import { newUsers } from '../../timeline/internet-users';
import { decaysAt, WITHHOLDING_START } from '../../timeline/new-text';
import { timePoint } from '../../timeline/time-point';
import { FIRST_YEAR, LAST_YEAR } from '../../timeline/year-range';

/** Every half year from when text begins to be closed to here, where most paths cross; before it, and after, the stock is smoother. */
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

/** Index of the moment at which text begins to be closed: the stock's law has its last change there. */
export const WITHHOLDING_AT = gridYears.indexOf(WITHHOLDING_START);

/** For each moment, which of the lengths leads on from it. */
export const stepAfter = Int8Array.from(gridYears, (year) => stepLengths.indexOf(stepFrom(year)));

const points = gridYears.map(timePoint);
/** What `TimePoint` says of each moment, and the four terms of new text there. */
export const grid = {
  books: Float64Array.from(points, ({ books }) => books),
  users: Float64Array.from(points, ({ users }) => users),
  /** [4][grid] `decaysAt`. */
  decays: columns(gridYears.map(decaysAt)),
  /** [4][grid] new users from 2023 to each moment. */
  usersSince2023: columns(gridYears.map((year) => newUsers(year).since2023)),
};

function columns(rows: readonly (readonly number[])[]): Float64Array[] {
  return [0, 1, 2, 3].map((j) => Float64Array.from(rows, (row) => row[j]));
}

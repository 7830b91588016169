/** New usable human-authored text: the slope of the stock of one sample. */
import { AI_TEXT_RAMP_YEARS, AI_TEXT_START } from '../timeline/ai-text';
import { internetUsers, internetUsers2024 } from '../timeline/internet-users';
import { machineText, type StockSample } from './stock';
import {
  BOOKS_GROWTH,
  STOCK_YEAR,
  type TimePoint,
  WITHHOLDING_RAMP_YEARS,
  WITHHOLDING_START,
} from '../timeline/time-point';

/**
 * d(usable) / dt: what is written and may be used, less what is closed off.
 *
 * @returns tokens a year; below 0 where more is closed off than is written. At a corner the slope to the right.
 */
export function usableGrowth(stock: StockSample, point: TimePoint): number {
  const { year } = point;
  const { aiShare, lnGrowth } = stock;
  const raw = stock.growsWithUsers ? point.users : Math.exp(lnGrowth * (year - STOCK_YEAR));
  const rawGrowth = stock.growsWithUsers ? usersGrowth(year) : lnGrowth * raw;
  const machines = stock.growsWithUsers ? point.usersOfMachines : machineText(lnGrowth, year);
  const machinesGrowth =
    year > AI_TEXT_START
      ? -Math.expm1((AI_TEXT_START - year) / AI_TEXT_RAMP_YEARS) * Math.max(0, rawGrowth)
      : 0;
  const human = raw - aiShare * machines;
  const humanGrowth = rawGrowth - aiShare * machinesGrowth;
  const withheldGrowth =
    year >= WITHHOLDING_START
      ? Math.exp((WITHHOLDING_START - year) / WITHHOLDING_RAMP_YEARS) / WITHHOLDING_RAMP_YEARS
      : 0;
  return (
    stock.goodTokens *
      ((1 - stock.withheldShare * point.withheldRamp) * humanGrowth -
        stock.withheldShare * withheldGrowth * human) +
    stock.books * Math.log(BOOKS_GROWTH) * point.books +
    stock.peoples * usersGrowth(year)
  );
}

/** New person-years a year, in person-years of 2024; they are linear between years. */
function usersGrowth(year: number): number {
  const from = Math.floor(year);
  return (internetUsers(from + 1) - internetUsers(from)) / internetUsers2024;
}

/** New usable human-authored text: the slope of the stock of one sample. */
import { internetUserGrowth } from '../timeline/internet-users';
import { openHumanShare } from '../timeline/new-text';
import { BOOKS_GROWTH, STOCK_YEAR, type TimePoint } from '../timeline/time-point';
import type { StockSample } from './stock';

/**
 * d(usable) / dt: what people write and leave open to crawlers.
 *
 * @returns tokens a year; below 0 where the web's text shrinks. At a corner the slope to the right.
 * @source none: the derivative of `usableTokens`
 */
export function usableGrowth(stock: StockSample, { year, books }: TimePoint): number {
  const { aiShare, withheldShare, lnGrowth } = stock;
  const rawGrowth = stock.growsWithUsers
    ? internetUserGrowth(year)
    : lnGrowth * Math.exp(lnGrowth * (year - STOCK_YEAR));
  const open = rawGrowth > 0 ? openHumanShare(aiShare, withheldShare, year) : 1;
  return (
    stock.goodTokens * open * rawGrowth +
    stock.books * Math.log(BOOKS_GROWTH) * books +
    stock.privateAndMedia * internetUserGrowth(year)
  );
}

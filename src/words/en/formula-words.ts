/** What stands between the signs of a formula. */
export const formulaWords = {
  upTo: 'up to',
  from: 'from',
  to: 'to',
  secondPath: 'chance of the second path',
  first: 'the first',
  atWhich: 'at which',
  shareOfFutures: 'share of futures in which',
  isBefore: 'is before or at 1 January of',
  where: 'where',
  isKept: 'where older text is kept',
  isReplaced: 'where it is replaced',
};

/** Root of a rising function between two places, to 1e-9 of a year, by halving and secants in turn. */
export function rootBetween(f: (x: number) => number, from: number, to: number): number {
  let [low, high, atLow, atHigh] = [from, to, f(from), f(to)];
  for (let step = 0; step < 60 && high - low > 1e-9 && atHigh - atLow > 1e-12; step++) {
    const middle =
      step % 3 === 2 ? (low + high) / 2 : low - (atLow * (high - low)) / (atHigh - atLow);
    const inside = Math.min(high, Math.max(low, middle));
    const at = f(inside);
    if (Math.abs(at) < 1e-9) return inside;
    if (at >= 0) [high, atHigh] = [inside, at];
    else [low, atLow] = [inside, at];
  }
  return high;
}

/** Interleaved rounds: every contender once in each, in turn, so that what else the machine does meets all of them alike. */

export interface Contender {
  readonly name: string;
  /** Runs once; `turn` rises by one with every run. */
  readonly run: (turn: number) => unknown;
  /** How often in a row it runs in a round, so that short runs are measured well. */
  readonly batch?: number;
  /** It takes part in every so-many-th round only. */
  readonly every?: number;
  /** Milliseconds as it measured them itself, if the outside cannot see them. */
  readonly ownMilliseconds?: () => number;
}

export interface Timing {
  /** Milliseconds of one run: the median over the rounds, and the quartiles. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Milliseconds of one run by round, for the rounds it took part in. */
  readonly byRound: ReadonlyMap<number, number>;
}

const quantile = (sorted: readonly number[], p: number): number => {
  const place = p * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place % 1);
};

/** The median and the quartiles. */
function spreadOf(values: Iterable<number>): Omit<Timing, 'byRound'> {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

/** How many times as long one took as another, in the rounds that both took part in. */
export const ratioOf = (slow: Timing, fast: Timing): Omit<Timing, 'byRound'> =>
  spreadOf(
    Array.from(slow.byRound).flatMap(([round, ms]) => {
      const other = fast.byRound.get(round);
      return other === undefined ? [] : [ms / other];
    }),
  );

/**
 * Times contenders against each other.
 *
 * @param rounds  counted rounds; two more come before them.
 * @returns for each name its timing.
 */
export async function interleaved(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Map<string, Timing>> {
  const taken = new Map(contenders.map(({ name }) => [name, new Map<number, number>()]));
  const turns = new Map<string, number>();
  const runs = async ({ name, run, batch = 1, ownMilliseconds }: Contender): Promise<number> => {
    let own = 0;
    const start = performance.now();
    for (let i = 0; i < batch; i++) {
      const turn = turns.get(name) ?? 0;
      turns.set(name, turn + 1);
      await run(turn);
      own += ownMilliseconds?.() ?? 0;
    }
    return (ownMilliseconds ? own : performance.now() - start) / batch;
  };
  const warmUp = 2;
  for (let round = 0; round < warmUp + rounds; round++) {
    // Everyone begins a round now and then, and meets another's garbage.
    const order = contenders.map((_, i) => contenders[(i + round) % contenders.length]!);
    for (const contender of order) {
      const every = contender.every ?? 1;
      if (every > 1 && (round < warmUp || (round - warmUp) % every > 0)) continue;
      const milliseconds = await runs(contender);
      if (round >= warmUp) taken.get(contender.name)?.set(round, milliseconds);
    }
  }
  return new Map(
    Array.from(taken, ([name, byRound]) => [name, { ...spreadOf(byRound.values()), byRound }]),
  );
}

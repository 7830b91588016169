/** What is promised. A value without a goal is told for its own sake. */

export interface Goal {
  readonly bound: 'at least' | 'at most';
  readonly value: number;
}

export interface Verdict {
  readonly name: string;
  readonly value: number;
  /** null where nothing is promised; so is `pass`. */
  readonly goal: number | null;
  readonly bound: Goal['bound'] | null;
  readonly pass: boolean | null;
}

export const atLeast = (value: number): Goal => ({ bound: 'at least', value });
export const atMost = (value: number): Goal => ({ bound: 'at most', value });

export function judge(name: string, value: number, goal?: Goal): Verdict {
  if (!goal) return { name, value, goal: null, bound: null, pass: null };
  const pass = goal.bound === 'at least' ? value >= goal.value : value <= goal.value;
  return { name, value, goal: goal.value, bound: goal.bound, pass };
}

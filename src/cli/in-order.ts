/**
 * Works on many inputs at once and gives the results in the order of the inputs, each as soon as it and all before it are there.
 *
 * @param work  must not reject.
 * @param ahead how many inputs are taken before the first of their results is given, >= 1.
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const iterator = inputs[Symbol.asyncIterator]();
  const results: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Input>> | undefined = iterator.next();
  while (next || results.length > 0) {
    const [first] = results;
    if (next && results.length < ahead) {
      // The next input may be long in coming, when somebody types it: a result does not wait for it.
      const taken = await (first ? Promise.race([next, first.then(() => undefined)]) : next);
      if (taken) {
        if (taken.done) next = undefined;
        else {
          results.push(work(taken.value));
          next = iterator.next();
        }
        continue;
      }
    }
    if (first) {
      yield await first;
      void results.shift();
    }
  }
}

/** A number that must not leave the model: a bug or an input beyond arithmetic, never "never". */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/**
 * Passes a finite number through.
 *
 * @param what names the quantity in the message.
 * @throws ModelError when the number is NaN or infinite.
 */
export function finite(what: string, value: number): number {
  if (!Number.isFinite(value)) throw new ModelError(`${what} is not a finite number`);
  return value;
}

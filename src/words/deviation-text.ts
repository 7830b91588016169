/** How far a value is from the median, in words. */

/**
 * Standard deviations from the median: "1.4 standard deviations below its median".
 *
 * @param z any finite number.
 */
export function deviationText(z: number): string {
  const size = Math.abs(z);
  if (size < 0.05) return 'at its median';
  const digits = size < 10 ? 1 : 0;
  const number = size.toFixed(digits).replace(/\.0$/, '');
  return `${number} standard ${number === '1' ? 'deviation' : 'deviations'} ${z > 0 ? 'above' : 'below'} its median`;
}

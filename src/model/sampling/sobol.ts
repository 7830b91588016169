/**
 * Scrambled Sobol points: evenly spread, random in place, the same for the same seed.
 *
 * Each dimension's digits are scrambled by a random lower-triangular matrix and a random shift (Matoušek 1998), so that every
 * point is uniform by itself and the set keeps its even spread. The first n points of a longer set are those of a shorter one.
 */
import { directionNumbers } from './direction-numbers';

const BITS = 32;

/** Number of dimensions there are direction numbers for. */
export const maxDimensions = directionNumbers.length + 1;

/** A small seeded generator of 32-bit words: splitmix32. @source Steele, Lea and Flood 2014 */
export function randomWords(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}

/** The 32 direction words of a dimension, most significant bit first. */
function directionsOf(dimension: number): Uint32Array {
  const words = new Uint32Array(BITS);
  if (dimension === 0) {
    for (let k = 0; k < BITS; k++) words[k] = 2 ** (BITS - 1 - k);
    return words;
  }
  const [degree, a, ...initial] = directionNumbers[dimension - 1] as [number, number, ...number[]];
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      words[k] = initial[k] * 2 ** (BITS - 1 - k);
      continue;
    }
    let word = words[k - degree] ^ (words[k - degree] >>> degree);
    for (let j = 1; j < degree; j++) {
      if ((a >>> (degree - 1 - j)) & 1) word ^= words[k - j];
    }
    words[k] = word;
  }
  return words;
}

const parity = (word: number): number => {
  let bits = word ^ (word >>> 16);
  bits ^= bits >>> 8;
  bits ^= bits >>> 4;
  return (0x6996 >>> (bits & 15)) & 1;
};

/** Applies a random lower-triangular bit matrix with ones on the diagonal to every direction word. */
function scramble(words: Uint32Array, next: () => number): void {
  const rows = Array.from({ length: BITS }, (_, row) => {
    const diagonal = 2 ** (BITS - 1 - row);
    const above = row === 0 ? 0 : (0xffffffff << (BITS - row)) >>> 0;
    return ((next() & above) | diagonal) >>> 0;
  });
  for (let k = 0; k < BITS; k++) {
    let scrambled = 0;
    for (let row = 0; row < BITS; row++) {
      if (parity(rows[row] & words[k])) scrambled |= 1 << (BITS - 1 - row);
    }
    words[k] = scrambled;
  }
}

/**
 * One coordinate of a scrambled Sobol set.
 *
 * @param dimension 0 .. maxDimensions - 1; low dimensions are the most evenly spread.
 * @param count     number of points, 1 .. 2^31; powers of two are the most even.
 * @param seed      a 32-bit word; the same seed gives the same bits.
 * @returns [count] numbers in (0, 1), never 0 or 1.
 * @throws RangeError when the dimension has no direction numbers.
 * @source joekuo2008; matousek1998
 */
export function sobolCoordinate(dimension: number, count: number, seed: number): Float64Array {
  if (!(dimension >= 0 && dimension < maxDimensions)) {
    throw new RangeError(`invalid dimension; not in [0, ${maxDimensions}): ${dimension}`);
  }
  const next = randomWords(seed ^ Math.imul(dimension + 1, 0x85ebca6b));
  const words = directionsOf(dimension);
  scramble(words, next);
  const points = new Float64Array(count);
  let point = next();
  for (let i = 0; i < count; i++) {
    points[i] = ((point >>> 0) + 0.5) / 2 ** BITS;
    // Gray code: the i-th step flips the direction of i's lowest zero bit.
    point ^= words[31 - Math.clz32(~i & (i + 1))];
  }
  return points;
}

/** Which versions are released: their engine and embed never change. */
import released from '../scenario/released.json';

export const isReleased = (version: number): boolean => Object.hasOwn(released, `v${version}`);

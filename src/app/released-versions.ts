/** Which versions have been released, and so have an engine and an embed that never change. */
import released from '../scenario/released.json';

export const isReleased = (version: number): boolean => Object.hasOwn(released, `v${version}`);

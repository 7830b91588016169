/** The seed of everything the project prints. */
export const defaultSeed = 20261122;

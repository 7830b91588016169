/** The oldest browsers that the page is made for, in the names of the compatibility data. README says the same. */
export const browserFloor = { chrome: '111', edge: '111', firefox: '115', safari: '16.4' };

/** The same for the build, which lowers what syntax and style sheets can be lowered to. */
export const buildTarget = Object.entries(browserFloor).map(([name, version]) => name + version);

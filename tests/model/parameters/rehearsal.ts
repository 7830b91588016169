// What the rehearsal of a parameter asks of the sources, in one file.
export { engine } from '../../../src/model/engines/engine';
export { plainEngine } from '../../../src/model/engines/plain/plain-engine';
export { afterExhaustion } from '../../../src/model/answers/after-exhaustion';
export { inactivityOf } from '../../../src/model/parameters/inactivity';
export { parameterIds } from '../../../src/model/parameters/parameters';
export { createDesign } from '../../../src/model/sampling/sample-design';
export { readLink } from '../../../src/scenario/read-link';
export { writeLink } from '../../../src/scenario/write-link';

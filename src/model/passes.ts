/** How many samples a run takes: few while a slider moves, many once it rests. Powers of two, one nested in the other. */
export const dragSamples = 1024;
export const settledSamples = 16384;
/** While a slider moves, where a computer is slow. */
export const weakSamples = 256;

/** How many samples a run takes: few while a slider moves, many once it rests. Powers of two, one nested in the other. */
export const dragSamples = 1024;
export const settledSamples = 16384;
/** While a slider moves, where a computer is slow. */
export const weakSamples = 256;
/** For each of the many runs of a deeper answer: a date to a hundredth of a year. */
export const answerSamples = 512;
/** New text a year is a difference of two stocks, and needs more. */
export const peakSamples = 8192;

/** What a link names the answer to "what would have to be true" by. */
export const NEEDED_ID = 'what-would-have-to-be-true';

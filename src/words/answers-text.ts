/** The fixed words of the deeper answers. */
export const answersText = {
  waiting: 'Working it out …',
  failed: 'This could not be worked out.',
  movesNote:
    'The median date with one assumption held at either end of its 90% interval, all others as uncertain as they are; the widest first. Filled: its high end. Hollow: its low end. A name leads to its slider.',
  movesNothing: 'Nothing that is uncertain here moves the date.',
  definitionsNote:
    'The same question asked of each kind of text, all other assumptions as they stand. Line: 80% interval. Mark: median. Where private text or media are not in use, 30% of them are taken.',
  choose: 'Use this',
  chosen: 'in use',
  trackNote:
    'What was forecast, and what happened since. Nobody can observe that text has run out; what can be observed is how large the training sets are that laboratories disclose. The largest laboratories disclose none, and a size does not tell how good the text was or how often it was read, so no row says true or false.',
};

/** The fixed words on the picture; in rows where they are at the end of a line. */
export const chartText = {
  heading: 'Usable human-written text, and what the largest training run wants',
  stock: ['Usable text', 'human-written,', 're-reading included'],
  stockShort: ['Usable', 'text'],
  demand: ['Largest run', 'wants this much'],
  demandShort: ['Largest', 'run'],
  log: 'Tokens. Each line is ten times the one below',
  linear: 'Tokens',
  strip: 'Chance of running out, per year',
  cursor: 'Year to read off',
};

/** The colours of exported pictures: those of the page, which a test holds them to. */
export type Theme = 'light' | 'dark';

const light = {
  paper: '#faf9f5',
  ink: '#1b1a17',
  inkSoft: '#45433d',
  quiet: '#65625a',
  rule: '#e2dfd5',
  edge: '#8c897e',
  stock: '#b07a14',
  stockText: '#855800',
  demand: '#2458b8',
  demandText: '#2458b8',
  exhausted: '#b3241c',
};
export type Palette = Readonly<typeof light>;

export const palettes: Readonly<Record<Theme, Palette>> = {
  light,
  dark: {
    paper: '#171613',
    ink: '#f0eee6',
    inkSoft: '#cfccc1',
    quiet: '#a29e92',
    rule: '#34322c',
    edge: '#7d7a70',
    stock: '#dca545',
    stockText: '#e3b25c',
    demand: '#7ea6f4',
    demandText: '#94b5f7',
    exhausted: '#ff7a6b',
  },
};

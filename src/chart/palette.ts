/** The colours of the page and of every picture: ochre for the stock of text, blue for what training wants, red for running out. */
export type Theme = 'light' | 'dark';

const light = {
  paper: '#faf9f5',
  panel: '#ffffff',
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
  onExhausted: '#ffffff',
  focus: '#1b5fd0',
  mark: '#f3e6c8',
};
export type Colour = keyof typeof light;
export type Palette = Readonly<Record<Colour, string>>;

export const palettes: Readonly<Record<Theme, Palette>> = {
  light,
  dark: {
    paper: '#171613',
    panel: '#201f1b',
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
    onExhausted: '#171613',
    focus: '#8fb4ff',
    mark: '#4a3c1c',
  },
};

/** The custom property that holds a colour on the page. */
export const cssVariable = (colour: Colour): string =>
  `--${colour.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`;

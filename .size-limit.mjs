// npm run size: what the built site may weigh, gzipped, fonts apart. docs/decisions/0005-budgets.md says why.
import { loadedAtStart, withoutFaces, workerScripts } from './scripts/built-files.mjs';

export default [
  {
    name: 'scripts and styles that index.html loads at start',
    path: loadedAtStart('index.html'),
    limit: '85 kB',
    gzip: true,
  },
  { name: 'the worker', path: workerScripts(), limit: '20 kB', gzip: true },
  {
    name: 'the embed without its faces',
    path: withoutFaces('embed.html'),
    limit: '85 kB',
    gzip: true,
  },
  { name: 'the embed, everything in it', path: 'dist/embed.html', limit: '110 kB', gzip: true },
];

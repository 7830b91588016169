// npm run size: what the built site may weigh, gzipped. Where the weight lies: npm run size:parts.
import { loadedAtStart, workerScripts } from './scripts/built-files.mjs';

export default [
  {
    name: 'scripts and styles that index.html loads at start',
    path: loadedAtStart('index.html'),
    limit: '75 kB',
    gzip: true,
  },
  { name: 'the worker', path: workerScripts(), limit: '15 kB', gzip: true },
  { name: 'the embed, everything in it', path: 'dist/embed.html', limit: '70 kB', gzip: true },
];

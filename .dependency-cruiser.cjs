// Who may import whom: the table of rooms in src, and a few rules that hold everywhere.

// For each room: the rooms whose code it may import, and those of which it may import types only.
// What a room may not import is everything else, its own files always excepted.
const everyRoom = [
  ...['data', 'model', 'scenario', 'words', 'worker', 'chart', 'ui', 'export', 'embed', 'app'],
  ...['site', 'cli'],
];
// The model's vocabulary: what a parameter is, the years it knows, what a forecast holds. Every room may use it as code.
const vocabulary = 'model/(parameters/|timeline/year-range\\.ts$|engines/forecast\\.ts$)';
const table = {
  data: {},
  model: { code: ['data'] },
  scenario: { code: ['model', 'data'] },
  words: { code: [vocabulary, 'scenario', 'data'], types: ['model'] },
  worker: { code: ['model'], types: ['scenario'] },
  chart: { code: [vocabulary, 'words'], types: ['model'] },
  ui: { code: [vocabulary, 'scenario', 'words', 'data'], types: ['model'] },
  // Of the chart, export has the pure half: series to pixels, no component.
  export: { code: [vocabulary, 'scenario', 'words', 'chart/(?!.*\\.svelte)'], types: ['model'] },
  embed: { code: [vocabulary, 'scenario', 'words'] },
  offline: {},
  app: { code: everyRoom.filter((room) => room !== 'site' && room !== 'cli') },
  site: { code: everyRoom },
  // What the package returns and the command line prints is what the page saves.
  library: { code: ['export/forecast-report\\.ts$', 'model', 'scenario', 'words'] },
  cli: { code: ['library', 'export/forecast-report\\.ts$', 'model', 'scenario', 'words', 'data'] },
};

// Which rooms may use the few packages there are. All are development packages: the site and the package are built with what
// they need of them inside.
const packages = {
  svelte: ['chart', 'ui', 'app', 'site'],
  d3: ['chart'],
  comlink: ['worker'],
  workbox: ['offline'],
  marked: ['site'],
  temml: ['site'],
  'speech-rule-engine': ['site'],
};

// The rooms within the model, from the ground up: each may import itself and what stands before it.
const modelFloors = [
  'numbers',
  'parameters',
  'timeline',
  'sampling',
  'formulas',
  'engines',
  'answers/(?!mix/)',
  'answers/mix',
];
// A forecast's shape stands below the engines that return it; the engine in use, above them.
const engineFloors = [
  'forecast\\.ts$',
  'plain/',
  'fast/',
  '(engine|frozen-engine|human-dates)\\.ts$',
];

/** One rule for each floor but the highest: no import from a floor above. */
const floorRules = (base, floors) =>
  floors.slice(0, -1).map((floor, k) => ({
    name: `no-import-upwards-from-${floor.split(/[^a-z]/)[0]}`,
    comment: `src/${base}/${floor} imports from a floor above it`,
    severity: 'error',
    from: { path: `^src/${base}/${floor}` },
    to: { path: floors.slice(k + 1).map((above) => `^src/${base}/${above}`) },
  }));

/** Matches a whole room ("model"), or a part of one where more than its name is given. */
const place = (entry) => (entry.includes('/') ? `^src/${entry}` : `^src/${entry}/`);

const roomRules = Object.entries(table).flatMap(([room, { code = [], types = [] }]) => [
  {
    name: `${room}-imports`,
    comment: `src/${room} imports what the table of rooms does not give it`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: [room, ...code, ...types].map(place) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${room}-imports-types`,
          comment: `src/${room} may import only types (import type) from there`,
          severity: 'error',
          from: { path: `^src/${room}/` },
          to: {
            path: types.map(place),
            pathNot: code.map(place),
            dependencyTypesNot: ['type-only'],
          },
        },
      ]),
]);

const inPackage = (name) => `(^|/)node_modules/(@types/)?${name}[^/]*/`;
const packageRules = Object.entries(packages).map(([name, rooms]) => ({
  name: `${name}-only-in-its-rooms`,
  comment: `Only ${rooms.join(', ')} may use ${name}`,
  severity: 'error',
  // Entry files beside the rooms may mount the app.
  from: { path: '^src/.+/', pathNot: rooms.map(place) },
  to: { path: inPackage(name) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    ...floorRules('model', modelFloors),
    ...floorRules('model/engines', engineFloors),
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-packages-with-rooms',
      comment: 'What ships may import the packages of the table above, and nothing of Node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|site)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: Object.keys(packages).map(inPackage),
      },
    },
    {
      name: 'data-by-its-doors',
      comment: 'A data file is read by its typed door in src/data alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/data/' },
      to: { path: '^src/data/.+\\.json$' },
    },
    {
      name: 'pure-half-of-the-chart',
      comment: 'Plain .ts files of the chart know no component and no framework',
      severity: 'error',
      from: { path: '^src/chart/[^.]+\\.ts$' },
      to: { path: '(\\.svelte(\\.ts)?$|node_modules/svelte/)' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // See "import type" as well: it is what the rules about types are made of.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.app.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'default'],
      extensions: ['.ts', '.svelte', '.js', '.json'],
    },
  },
};

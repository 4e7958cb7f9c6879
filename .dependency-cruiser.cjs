/** What every folder may know: how names, identifiers, days and cells are compared and written; the words; who we are. */
const GROUND = 'values/|words/|addIn\\.ts$';

/** The dependency rule: each folder knows only what stands below it. */
const only = (folder, allowed) => ({
  name: `${folder}-knows-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${GROUND}|(${[folder, ...allowed].join('|')})/)` },
});

/** The embedded Excel is a package of its own. */
const EMBEDDED = '^packages/embedded-excel/';
const FACES = `${EMBEDDED}(node|browser|client|model)\\.ts$`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('values', []),
    {
      name: 'words-knows-types-only',
      comment: 'Words say what the types of others name; they load nothing.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { path: '^src/', pathNot: '^src/words/', dependencyTypesNot: ['type-only'] },
    },
    only('words', ['register', 'analysis', 'forms', 'report']),
    only('register', []),
    only('analysis', ['register']),
    only('report', ['analysis', 'register']),
    only('forms', ['report', 'analysis', 'register']),
    only('returns', ['forms', 'report', 'register']),
    only('excel', ['returns', 'forms', 'report', 'register']),
    only('jobs', ['excel', 'returns', 'forms', 'report', 'analysis', 'register']),
    only('workers', ['jobs', 'excel', 'returns', 'forms', 'report', 'analysis', 'register']),
    only('taskpane', ['workers', 'jobs', 'excel', 'returns', 'forms', 'report', 'analysis', 'register']),
    {
      name: 'embedded-excel-knows-nothing-of-us',
      severity: 'error',
      from: { path: EMBEDDED },
      to: { path: '^(src|test|bench|scripts)/' },
    },
    {
      name: 'embedded-excel-is-known-by-its-faces',
      severity: 'error',
      from: { path: '^(src|test|bench|scripts)/' },
      to: { path: `${EMBEDDED}`, pathNot: [FACES, `${EMBEDDED}test/`] },
    },
    {
      name: 'few-know-the-embedded-excel',
      comment: 'The pane makes and reads files that are not open in Excel; docs/decisions/0009-files-beside-excel.md.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|workbench|workers/files)/' },
      to: { path: EMBEDDED },
    },
    {
      name: 'office-js-is-bound-in-workers-only',
      comment:
        'Binding office.js to a workbook takes undocumented parts of it, which the hosted one may lose; docs/decisions/0009-files-beside-excel.md.',
      severity: 'error',
      from: { path: '^src/(taskpane|workers)/', pathNot: '\\.worker\\.ts$' },
      to: { path: `${EMBEDDED}client\\.ts$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-tests-know-fixtures',
      severity: 'error',
      from: { path: '^(src|bench|scripts)/' },
      to: { path: `${EMBEDDED}test/` },
    },
    {
      name: 'what-the-embedded-excel-computes-with-stays-inside',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@ironcalc/', pathNot: '\\.wasm$' },
    },
    only('commands', ['taskpane', 'workers', 'jobs', 'excel', 'returns', 'forms', 'report', 'analysis', 'register']),
    only('functions', ['workers/analysis', 'jobs', 'excel', 'report', 'analysis', 'register']),
    only('workbench', []),
    {
      name: 'commands-reach-no-screens',
      comment: 'The ribbon answers without React: commands know what the pane does, not how it is drawn.',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: 'node_modules/(react|react-dom|office-ui-fabric-react|@fluentui)/', reachable: true },
    },
    only('cli', ['functions', 'jobs', 'excel', 'returns', 'forms', 'report', 'analysis', 'register']),
    {
      name: 'analysis-and-report-know-no-platform',
      severity: 'error',
      from: { path: '^src/(register|analysis|report|forms|returns|excel|jobs)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'register-in-analysis-is-types-only',
      comment:
        'Which projects set a requirement, which pledges are corrections and what shares places have are rules of both.',
      severity: 'error',
      from: { path: '^src/analysis/' },
      to: {
        path: '^src/register/',
        pathNot: '^src/register/(carriedOut|corrections|places)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};

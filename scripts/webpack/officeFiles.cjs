const path = require('node:path');

const PACKAGE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

const LICENCE = path.join(PACKAGE, '../LICENSE.md');

const TRUST_PAGE = path.join(PACKAGE, 'agaveerrorux');

const asAskedFor = (file) => path.join('office/AgaveErrorUX', file.replace('agaveerrorux.', 'AgaveErrorUX.'));

/**
 * The client of Excel on the web, which the worker that draws forms loads wherever the page has its own from, and
 * Microsoft's licence for it.
 */
exports.workerClient = () => minimized([{ from: LICENCE, to: 'office/' }, client('web')]);

const client = (kind) => ({ from: `excel-${kind}-16.0?.js`, context: PACKAGE, to: 'office/' });
const minimized = (patterns) => patterns.map((pattern) => ({ ...pattern, info: { minimized: true } }));

/**
 * The files of the package that a pane in Excel asks for, as patterns for CopyWebpackPlugin: the loader, the client for
 * each kind of Excel, its texts in every language, Microsoft's licence for them, and the page by which it asks whether
 * it may trust its host (its names are in lower case in the package, and asked for otherwise). Left out on purpose: the
 * other programs of Office, and telemetry.
 * @param clients the kinds of Excel: 'web', 'win32', 'mac', 'ios'
 */
exports.officeFiles = (clients) =>
  minimized([
    { from: LICENCE, to: 'office/' },
    { from: 'office.js', context: PACKAGE, to: 'office/' },
    ...clients.map(client),
    { from: '*/office_strings.js', context: PACKAGE, to: 'office/' },
    {
      from: '**/*',
      context: TRUST_PAGE,
      to: ({ absoluteFilename }) => asAskedFor(path.relative(TRUST_PAGE, absoluteFilename)),
    },
  ]);

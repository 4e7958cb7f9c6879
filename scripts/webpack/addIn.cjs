const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { addressedManifest, addressOf } = require('./addressedManifest.cjs');
const { browser } = require('./browser.cjs');
const { panePolicy } = require('./contentSecurityPolicy.cjs');
const { officeFiles, workerClient } = require('./officeFiles.cjs');
const { PageHead } = require('./pageHead.cjs');
const { SizeBudget } = require('./sizeBudget.cjs');

const OFFICE = ['hosted', 'package'];

/**
 * In the order in which the page loads them: the ribbon's buttons and the custom functions answer before the pane is
 * drawn.
 */
const ENTRIES = ['commands', 'functions', 'taskpane'];

/** The manifest names the script of the custom functions, so that its hash stands behind its name. */
const scriptName = ({ chunk }) =>
  chunk.name === 'functions' ? '[name].js?[contenthash:10]' : '[name].[contenthash:10].js';

/**
 * The add-in: one page, in which its pane, its ribbon commands and its custom functions run.
 *
 * In the workbench the same page stands in a frame: then it has no manifest, and the client of Excel on the web only.
 */
exports.addIn = ({
  mode,
  name = 'add-in',
  folder = 'dist/addin',
  address: given,
  office,
  certificate = null,
  servedUnder = 'auto',
}) => {
  if (!OFFICE.includes(office)) throw new Error(`--env office: found "${office}"; wanted: ${OFFICE.join(' or ')}.`);
  const address = addressOf(mode, given);
  const inExcel = name === 'add-in';
  const common = browser({ name, mode, folder, publicPath: servedUnder });
  return {
    ...common,
    entry: {
      commands: './src/commands/commands.ts',
      functions: { import: './src/functions/functions.ts', dependOn: 'commands' },
      taskpane: { import: './src/taskpane/taskpane.tsx', dependOn: 'commands' },
    },
    output: { ...common.output, filename: scriptName },
    plugins: [
      ...common.plugins,
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ENTRIES,
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
      }),
      new PageHead({ policy: panePolicy(office), office }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/functions/functions.json', to: 'functions.json' },
          ...(inExcel ? [{ from: 'assets/help.html', to: 'help.html' }, manifestAt(address)] : []),
          ...(office === 'package' ? officeFiles(inExcel ? ['web', 'win32', 'mac', 'ios'] : ['web']) : workerClient()),
        ],
      }),
      ...(mode === 'production' ? [new SizeBudget({ entries: ENTRIES, kilobytes: 250 })] : []),
    ],
    ...(inExcel && { devServer: developmentServer(certificate) }),
  };
};

const manifestAt = (address) => ({
  from: 'manifest.xml',
  transform: async (content) => addressedManifest(content.toString(), address),
});

const developmentServer = (certificate) => ({
  host: 'localhost',
  port: 3000,
  server: certificate === null ? 'http' : { type: 'https', options: certificate },
  static: false,
  client: { overlay: false },
  hot: false,
});

const path = require('node:path');
const { minimizer } = require('./minimizer.cjs');
const { notices } = require('./notices.cjs');
const { extensions, typescript } = require('./typescript.cjs');

/**
 * The bundles of the command line, for Node: what tells of the commands, and beside it, loaded when a command runs, all
 * that reads, computes and writes.
 */
exports.commandLine = ({ mode }) => ({
  name: 'command-line',
  target: 'node20',
  mode,
  devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
  entry: { pledgebook: './src/cli/pledgebook.ts' },
  output: {
    path: path.resolve('dist/cli'),
    filename: '[name].cjs',
    chunkFilename: '[name].cjs',
    clean: true,
    chunkFormat: 'commonjs',
  },
  resolve: { extensions },
  // Files beside the bundle and in packages are found at run time.
  node: { __filename: false },
  module: {
    parser: { javascript: { url: false, createRequire: false } },
    rules: [typescript],
  },
  plugins: mode === 'production' ? [notices()] : [],
  // What finds files of its own beside itself (wasm, the office.js client) stays in node_modules.
  optimization: { minimizer },
  externals: { highs: 'commonjs highs' },
  performance: { hints: false },
});

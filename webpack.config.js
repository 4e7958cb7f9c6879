const path = require('node:path');

/** The bundles: today the command line; the task pane, its commands and the custom functions stand here as they come. */
module.exports = (_environment, { mode }) => ({
  name: 'command-line',
  target: 'node20',
  mode,
  devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
  entry: { pledgebook: './src/cli/pledgebook.ts' },
  output: {
    path: path.join(__dirname, 'dist/cli'),
    filename: '[name].cjs',
    clean: true,
    chunkFormat: 'commonjs',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  // Files beside the bundle and in packages are found at run time.
  node: { __filename: false },
  module: {
    parser: { javascript: { url: false, createRequire: false } },
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
        },
      },
    ],
  },
  // What finds files of its own beside itself (wasm, the office.js client) stays in node_modules.
  externals: { highs: 'commonjs highs', 'excelize-wasm': 'commonjs excelize-wasm' },
  performance: { hints: false },
});

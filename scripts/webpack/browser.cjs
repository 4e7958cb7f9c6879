const path = require('node:path');
const { IgnorePlugin } = require('webpack');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { minimizer } = require('./minimizer.cjs');
const { notices } = require('./notices.cjs');
const { extensions, typescript } = require('./typescript.cjs');

/**
 * What the add-in and the workbench have in common: bundles for browsers of the time of Office's web views (Edge
 * WebView2, Safari 16), with hashes of the content in their names, and source maps that no policy for scripts forbids
 * (webpack's own default for development evaluates text).
 */
exports.browser = ({ name, mode, folder, publicPath = 'auto' }) => ({
  name,
  mode,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
  output: {
    path: path.resolve(folder),
    publicPath,
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    assetModuleFilename: '[name].[contenthash:10][ext]',
    clean: true,
  },
  resolve: {
    extensions,
    // The build of HiGHS for modules would bring the path of this folder into the bundle.
    alias: { highs$: require.resolve('highs') },
  },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:10].css' }),
    // HiGHS asks for these only where it runs in Node.
    new IgnorePlugin({ resourceRegExp: /^node:(?:crypto|fs)$/, contextRegExp: /highs/ }),
    ...(mode === 'production' ? [notices()] : []),
  ],
  optimization: { runtimeChunk: 'single', minimizer },
  performance: { hints: false },
  stats: 'errors-warnings',
});

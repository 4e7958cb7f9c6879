/** How TypeScript is bundled: types are taken out here and checked by `npm run lint:types`. */
exports.typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

exports.extensions = ['.ts', '.tsx', '.js', '.json'];

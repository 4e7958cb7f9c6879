const HtmlWebpackPlugin = require('html-webpack-plugin');
const { browser } = require('./browser.cjs');
const { workbenchPolicy } = require('./contentSecurityPolicy.cjs');
const { PageHead } = require('./pageHead.cjs');

/** The workbench: a page with the embedded Excel, beside the pane, which stands below it in pane/. */
exports.workbench = ({ mode }) => {
  const common = browser({ name: 'workbench', mode, folder: 'dist/workbench' });
  return {
    ...common,
    entry: { workbench: './src/workbench/workbench.tsx' },
    output: { ...common.output, clean: { keep: /^(pane\/|sample\.xlsx$)/ } },
    plugins: [
      ...common.plugins,
      new HtmlWebpackPlugin({ template: './src/workbench/index.html', scriptLoading: 'defer' }),
      new PageHead({ policy: workbenchPolicy(), office: null }),
    ],
    devServer: {
      host: '127.0.0.1',
      port: 3010,
      // The sample workbook, which scripts/make-sample-workbook.ts writes there.
      static: { directory: common.output.path, watch: false },
      client: { overlay: false },
      hot: false,
    },
  };
};

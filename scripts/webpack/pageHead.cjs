const HtmlWebpackPlugin = require('html-webpack-plugin');
const { OFFICE_ORIGIN } = require('./contentSecurityPolicy.cjs');

/**
 * The page's policy comes before all else in its head, then office.js, which Microsoft wants there, before our own
 * scripts.
 */
exports.PageHead = class {
  constructor({ policy, office }) {
    this.policy = policy;
    this.office = office;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('PageHead', (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap('PageHead', (page) => {
        const open = /<head[^>]*>/i.exec(page.html);
        if (open === null) throw new Error(`${page.outputName}: found no <head>; wanted: a page with one.`);
        const end = open.index + open[0].length;
        return { ...page, html: `${page.html.slice(0, end)}${this.tags()}${page.html.slice(end)}` };
      });
    });
  }

  tags() {
    const policy = `<meta http-equiv="Content-Security-Policy" content="${this.policy}">`;
    return `${policy}${this.office ? `<script src="${exports.officeAddress(this.office)}"></script>` : ''}`;
  }
};

/** @param office 'hosted' or 'package' */
exports.officeAddress = (office) =>
  office === 'hosted' ? `${OFFICE_ORIGIN}/lib/1/hosted/office.js` : 'office/office.js';

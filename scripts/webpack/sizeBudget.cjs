const { gzipSync } = require('node:zlib');

/**
 * Fails the build where the scripts that a page loads before its first screen are larger, compressed, than they may be.
 */
exports.SizeBudget = class {
  /** @param entries names of the page's entries; @param kilobytes of 1000 bytes, after gzip */
  constructor({ entries, kilobytes }) {
    this.entries = entries;
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.compilation.tap('SizeBudget', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'SizeBudget', stage }, () =>
        this.check(compilation, compiler.webpack),
      );
    });
  }

  check(compilation, { WebpackError }) {
    const files = new Set(this.entries.flatMap((name) => compilation.entrypoints.get(name)?.getFiles() ?? []));
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    const sizes = scripts.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length / 1000);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= this.kilobytes) return;
    const each = scripts.map((file, place) => `${file} ${sizes[place].toFixed(1)}`).join(', ');
    compilation.errors.push(
      new WebpackError(
        `Scripts before the first screen: found ${total.toFixed(1)} kB after gzip (${each}); wanted: at most ${this.kilobytes} kB.`,
      ),
    );
  }
};

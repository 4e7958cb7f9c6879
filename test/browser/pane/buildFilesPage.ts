import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { browser } from '../../../scripts/webpack/browser.cjs';
import { panePolicy } from '../../../scripts/webpack/contentSecurityPolicy.cjs';
import { workerClient } from '../../../scripts/webpack/officeFiles.cjs';

/**
 * Builds a page that makes and reads files as the pane does: the same rules for bundles, the same policy; it has no
 * office.js.
 */
export async function buildFilesPage(folder: string): Promise<void> {
  const template = path.join(folder, 'template.html');
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${panePolicy('package')}">`;
  await writeFile(
    template,
    `<!doctype html><html lang="en"><head>${head}<title>Files</title><link rel="icon" href="data:,"></head><body></body></html>`,
  );
  const common = browser({ name: 'files', mode: 'development', folder });
  const compiler = webpack({
    ...common,
    output: { ...common.output, clean: false },
    entry: { page: './test/browser/pane/filesPage.ts' },
    plugins: [
      ...(common.plugins ?? []),
      new HtmlWebpackPlugin({ template, scriptLoading: 'defer' }),
      new CopyWebpackPlugin({ patterns: workerClient() }),
    ],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
}

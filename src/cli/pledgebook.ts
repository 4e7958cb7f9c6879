#!/usr/bin/env node
import { reasonOf } from './fileError';
import { EXIT } from './exitCodes';
import { main } from './main';

const cancelling = new AbortController();

/** The first asks for an orderly end; whoever asks twice does not want to wait for it. */
function cancel(): void {
  if (cancelling.signal.aborted) process.exit(EXIT.cancelled);
  cancelling.abort();
}
process.on('SIGINT', cancel);
process.on('SIGTERM', cancel);

/** Whoever reads may stop reading, as `head` does: then there is nobody to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`pledgebook: the standard output: ${reasonOf(error)}; needed: one that can be written\n`);
  process.exit(EXIT.badFile);
});

void main(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, signal: cancelling.signal }).then(
  (code) => {
    process.exitCode = code;
  },
);

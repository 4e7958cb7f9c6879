#!/usr/bin/env node
import { main } from './main';

const cancelling = new AbortController();
process.once('SIGINT', () => cancelling.abort());

void main(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, signal: cancelling.signal }).then(
  (code) => {
    process.exitCode = code;
  },
);

import { Writable } from 'node:stream';
import { main } from '../../src/cli/main';

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function runMain(...words: string[]): Promise<Outcome> {
  const stdout = new Collected();
  const stderr = new Collected();
  const code = await main(words, { stdout, stderr, signal: new AbortController().signal });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

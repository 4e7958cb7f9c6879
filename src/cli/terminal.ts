import { printableLines } from './printable';

/** Where the command line writes; tests give their own. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean };
  readonly signal: AbortSignal;
}

/** Takes text that may hold anything. */
export interface Printed {
  write: (text: string) => void;
}

/** What commands print on: nothing that they write can make a terminal do anything but show lines of text. */
export interface SafeTerminal {
  readonly stdout: Printed;
  readonly stderr: Printed;
  readonly signal: AbortSignal;
  /** Where a progress bar is drawn, with controls of its own; for nothing else. */
  readonly screen: Terminal['stderr'];
}

/** The one place through which all text goes on its way to a terminal. */
export const safeTerminal = ({ stdout, stderr, signal }: Terminal): SafeTerminal => ({
  stdout: { write: (text) => void stdout.write(printableLines(text)) },
  stderr: { write: (text) => void stderr.write(printableLines(text)) },
  signal,
  screen: stderr,
});

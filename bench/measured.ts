import { main } from '../src/cli/main';

/** The command line, telling its parent the most memory that it had. */
async function measured(): Promise<void> {
  const signal = new AbortController().signal;
  process.exitCode = await main(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, signal });
  process.send?.(process.resourceUsage().maxRSS / 1024);
}

void measured();

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { COMMAND_NAMES } from '../src/commands/commandNames';
import { checkManifest, RULES } from './manifest/checkManifest';
import { microsoftsAnswer } from './manifest/microsoftsAnswer';

/**
 * Checks a manifest: first by our own rules, offline, then by Microsoft's service where it can be reached (not with
 * --offline). The exit code is 1 where a rule of ours, or Microsoft's answer, finds fault.
 */
async function validate(file: string, offline: boolean): Promise<void> {
  const fileAt = (name: string): Uint8Array | null => {
    const at = path.join(path.dirname(file), name);
    return existsSync(at) ? readFileSync(at) : null;
  };
  const findings = checkManifest(readFileSync(file, 'utf8'), { commands: COMMAND_NAMES, fileAt });
  for (const { rule, line, found, wanted } of findings)
    process.stdout.write(`${file}:${line}  ${rule}: found ${found}; wanted: ${wanted}\n`);
  if (findings.length === 0)
    process.stdout.write(`${file}: good by ${Object.keys(RULES).length} rules (${Object.keys(RULES).join(', ')}).\n`);
  const answer = offline ? { refused: false, lines: [] } : await microsoftsAnswer(file);
  for (const line of answer.lines) process.stdout.write(`${line}\n`);
  process.exitCode = findings.length > 0 || answer.refused ? 1 : 0;
}

const { values, positionals } = parseArgs({
  options: { offline: { type: 'boolean', default: false } },
  allowPositionals: true,
});

void validate(positionals[0] ?? 'manifest.xml', values.offline);

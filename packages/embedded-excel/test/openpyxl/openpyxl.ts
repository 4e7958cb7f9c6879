import { execFileSync, spawnSync } from 'node:child_process';

const PYTHONS = ['/usr/bin/python3', 'python3', 'python'];

/** A Python that has openpyxl; undefined where there is none. */
const python = PYTHONS.find((program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0);

/** `describe` where openpyxl is installed; elsewhere the tests are skipped, and their name says why. */
export const describeWithOpenpyxl = (name: string, tests: () => void): void => {
  if (python) describe(name, tests);
  else
    describe.skip(`${name} (skipped: openpyxl is not installed; on Debian: apt-get install python3-openpyxl)`, tests);
};

const HEAD = `import datetime, io, sys
import openpyxl
from openpyxl.worksheet.table import Table, TableStyleInfo
book = openpyxl.Workbook()
sheet = book.active
`;
const FOOT = `
out = io.BytesIO()
book.save(out)
sys.stdout.buffer.write(out.getvalue())
`;

/**
 * The workbook that openpyxl writes.
 * @param lines of Python that fill `book`, whose one sheet is `sheet`
 */
export function workbookByOpenpyxl(lines: string): Uint8Array {
  if (!python) throw new Error('openpyxl is not installed');
  return new Uint8Array(execFileSync(python, ['-c', `${HEAD}${lines}${FOOT}`], { maxBuffer: 64 * 1024 * 1024 }));
}

/** What openpyxl makes of a workbook when it opens it and saves it. */
export function resavedByOpenpyxl(workbook: Uint8Array): Uint8Array {
  if (!python) throw new Error('openpyxl is not installed');
  const script = `import io, sys
import openpyxl
book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
${FOOT}`;
  return new Uint8Array(execFileSync(python, ['-c', script], { input: workbook, maxBuffer: 64 * 1024 * 1024 }));
}

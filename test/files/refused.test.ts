import { readdir, readFile, writeFile } from 'node:fs/promises';
import { whatChanged } from '../../packages/embedded-excel/test/fixtures/whatChanged';
import { runMain, type Outcome } from '../cli/runMain';
import { written, type Draft } from './cases/draft';
import { NEEDS_SHEET, PLEDGES_SHEET, register, TOTALS } from './cases/register';
import { macros } from './cases/sheetKinds';
import { PROTECTED } from './cases/workbookPart';
import { inFolder, summarized } from './summarized';

/** Summarizes a file into another, and says which files are there afterwards. */
const tried = (file: Uint8Array, from: string, to: string): Promise<Outcome & { readonly files: string[] }> =>
  inFolder(async (at) => {
    await writeFile(at(from), file);
    const outcome = await runMain('summarize', at(from), '--out', at(to));
    expect((await readFile(at(from))).equals(file)).toBe(true);
    return { ...outcome, files: await readdir(at('.')) };
  });

const changed = (change: (draft: Draft) => void): Uint8Array => {
  const draft = register();
  change(draft);
  return written(draft);
};

describe('what cannot be written is said in one line, and nothing is written', () => {
  it('a protected structure, as Excel adds no sheet to it either', async () => {
    const { code, stderr, files } = await tried(PROTECTED.make(), 'register.xlsx', 'out.xlsx');
    expect([code, files]).toEqual([PROTECTED.code, ['register.xlsx']]);
    expect(stderr).toMatch(PROTECTED.said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('macros in an .xlsx, which Excel refuses to open', async () => {
    const { code, stderr, files } = await tried(macros(), 'register.xlsm', 'out.xlsx');
    expect([code, files]).toEqual([3, ['register.xlsm']]);
    expect(stderr).toMatch(/\.xlsm/);
  });
});

/** ECMA-376 part 1, 3rd edition and later, in its strict form: other namespaces for the same elements. */
function strict(): Uint8Array {
  const draft = register();
  draft.attributes = ' conformance="strict"';
  const inStrict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  return written(draft, (part, content) => ({
    name: part,
    ...(typeof content === 'string' ? { content: inStrict(content) } : {}),
  }));
}

it('a strict workbook is written whole, or refused before anything is written', async () => {
  const { code, stderr, files } = await tried(strict(), 'register.xlsx', 'out.xlsx');
  if (code === 2) {
    expect(files).toEqual(['register.xlsx']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    return;
  }
  expect(code).toBe(0);
  const runs = await summarized(strict(), 5);
  for (const { file, totals } of runs) {
    expect(totals).toEqual(TOTALS);
    expect(whatChanged(strict(), file)).toEqual([]);
  }
});

/** What LibreOffice reads. */
describe('unusual tables are read', () => {
  it('days as ISO 8601 texts, with time and zone and without', async () => {
    // 44000, 44010, 44020 and 44030 are 18 and 28 June, 8 and 18 July 2020.
    const days = ['2020-06-18T00:00:00Z', '2020-06-28T00:00:00.000', '2020-07-08', '2020-07-18T00:00'];
    const file = changed((draft) => {
      const pledges = draft.sheets[PLEDGES_SHEET]!;
      for (const [at, day] of days.entries())
        pledges.cells = pledges.cells.replace(`s="1"><v>${44000 + at * 10}</v>`, `s="1" t="d"><v>${day}</v>`);
      pledges.cells += '<row r="20"><c r="A20" t="d"><v>12:30:00</v></c></row>';
    });
    const [run] = await summarized(file, 1);
    expect(run!.totals).toEqual(TOTALS);
    expect(whatChanged(file, run!.file)).toEqual([]);
  });

  it('a table without a row of headers, whose part has the names of its columns; or it is an error, never nothing', async () => {
    const file = changed((draft) => {
      const needs = draft.sheets[NEEDS_SHEET]!;
      needs.cells = needs.cells.replace(/<row r="1">.*?<\/row>/, '');
      const table = 'xl/tables/table1.xml';
      draft.parts[table] = String(draft.parts[table])
        .replace('ref="A1:F4" totalsRowShown="0"', 'ref="A2:F4" headerRowCount="0" totalsRowShown="0"')
        .replace('<autoFilter ref="A1:F4"/>', '');
    });
    const { code, stderr } = await tried(file, 'register.xlsx', 'out.xlsx');
    if (code === 2) expect(stderr).toMatch(/Needs/);
    else expect((await summarized(file, 1))[0]!.totals).toEqual(TOTALS);
  });
});

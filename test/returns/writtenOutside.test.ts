import { readFileSync } from 'node:fs';
import { readCells } from 'embedded-excel/node';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { tellIssue } from '../../src/register/tellIssue';
import { rowsToAccept } from '../../src/cli/rowsToAccept';
import { isTakenUnasked, type Collection } from '../../src/returns/collection';
import type { ReturnedFile, ReturnedSheet } from '../../src/returns/returnedFile';
import { chosenAtFirst, keysOfFile } from '../../src/taskpane/forms/collect/selection';
import type { WrittenThing } from '../../src/words/english/phrases/ofReturns';
import { codesOf, fileOf, formFile, PLEDGE, read, sheetOf } from './returnedForm';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/writtenOutside/${name}.xlsx`));

/** What the one warning of a file lists: kind, cell and text. */
function written(file: ReturnedFile): [WrittenThing['is'], string, string][] {
  const those = read(file).issues.filter(({ code }) => code === 'written-outside');
  expect(those.length).toBeLessThanOrEqual(1);
  return those.flatMap(({ found }) =>
    found.kind === 'writtenOutside'
      ? found.things.map(({ is, cell, text }): [WrittenThing['is'], string, string] => [is, cell, text])
      : [],
  );
}

describe('one warning lists what a sender wrote where nothing is read', () => {
  it.each<[string, [WrittenThing['is'], string, string][]]>([
    [
      'comments',
      [
        ['comment', 'Pledges!G7', 'Please change to 300 000'],
        ['comment', 'Pledges!G16', 'Subject to approval by parliament; may become 500'],
      ],
    ],
    ['sheet_added', [['sheet', 'Letter!A1', 'Our pledge of 5 million for Kenya depends on parliament.']]],
    [
      'notes_outside',
      [
        ['cell', 'Instructions!B25', 'x'],
        ['cell', 'Instructions!A30', 'on Instructions: call us'],
        ['cell', 'Pledges!A4', 'note'],
        ['cell', 'Pledges!D4', 'above the table'],
        ['cell', 'Pledges!W8', 'right of the table: stop P-006'],
        ['cell', 'Pledges!C13', 'between the parts: we withdraw P-006'],
        ['cell', 'Pledges!B45', 'below everything'],
        ['cell', "'Open needs'!M30", 'on Open needs'],
      ],
    ],
    [
      'on_open_needs',
      [
        ['cell', "'Open needs'!L4", 'Our pledge'],
        ['cell', "'Open needs'!L5", '250000'],
        // The form was sent with a gap of 250,261.
        ['cell', "'Open needs'!K6", '75000'],
        ['cell', "'Open needs'!L7", 'USD 100 000'],
      ],
    ],
  ])('%s', (name, expected) => {
    const { issues, rows } = read(readCells(fixture(name)));
    expect(written(readCells(fixture(name)))).toEqual(expected);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['written-outside', 'warning']]);
    // No note became a row: six earlier ones, and a new one but where it was taken out.
    expect(rows.length).toBe(name === 'on_open_needs' ? 6 : 7);
  });

  it('a row that is struck through, which is not taken over unasked', () => {
    const file = readCells(fixture('struck_through'));
    expect(written(file).map(([is, cell, text]) => [is, cell, text.slice(0, 31)])).toEqual([
      ['struck', 'Pledges!A8', 'P-006, 45734, committed, cash, '],
    ]);
    const { rows } = read(file);
    expect(rows.filter((row) => !isTakenUnasked(row)).map(({ id, row }) => [id, row])).toEqual([['P-006', 8]]);
    expect(codesOf(rows.find(({ id }) => id === 'P-006')!)).toContain('row-struck-through');
  });

  it('pictures and text boxes, replies to comments, and what is struck through in a part of a text', () => {
    const parts = unzipSync(fixture('comments'));
    const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
    const related = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2017/10/relationships/${type}" Target="${target}"/>`;
    const anchor = (row: number, holds: string): string =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>60</xdr:row></xdr:to>${holds}</xdr:twoCellAnchor>`;
    const box =
      '<xdr:sp><xdr:txBody><a:p><a:r><a:t>Not </a:t></a:r><a:r><a:t>P-006</a:t></a:r></a:p><a:p><a:r><a:t>please</a:t></a:r></a:p></xdr:txBody></xdr:sp>';
    const strings = strFromU8(parts['xl/sharedStrings.xml']!);
    const changed = zipSync({
      ...parts,
      [rels]: strToU8(
        strFromU8(parts[rels]!).replace(
          '</Relationships>',
          `${related('t1', 'threadedComment', '../threads.xml')}${related('d1', 'drawing', '../drawn.xml')}</Relationships>`,
        ),
      ),
      'xl/threads.xml': strToU8(
        '<ThreadedComments><threadedComment ref="G7"><text>300 000</text></threadedComment><threadedComment ref="G7"><text>or 310 000</text></threadedComment></ThreadedComments>',
      ),
      'xl/drawn.xml': strToU8(
        `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor(3, '<xdr:pic/>')}${anchor(49, box)}</xdr:wsDr>`,
      ),
      'xl/sharedStrings.xml': strToU8(
        strings.replace(
          /<t[^>]*>Environmental crime; Proceeds of crime<\/t>/,
          '<r><rPr><strike/></rPr><t>Environmental crime</t></r><r><t>; Proceeds of crime</t></r>',
        ),
      ),
    });
    expect(written(readCells(changed))).toEqual([
      ['struck', 'Pledges!P8', 'Environmental crime; Proceeds of crime'],
      ['comment', 'Pledges!G16', 'Subject to approval by parliament; may become 500'],
      ['comment', 'Pledges!G7', '300 000'],
      ['comment', 'Pledges!G7', 'or 310 000'],
      ['drawing', 'Pledges!C4', ''],
      ['drawing', 'Pledges!C50', 'Not P-006\nplease'],
    ]);
  });
});

describe('what stands in no free cell', () => {
  const sent = readCells(fixture('notes_outside'));
  const before = written(sent);
  const more = (file: ReturnedFile) => written(file).filter((one) => !before.some((other) => other[1] === one[1]));
  const main = (change: (sheet: ReturnedSheet) => ReturnedSheet): ReturnedFile => ({
    ...sent,
    sheets: sent.sheets.map((sheet) => (sheet.name === 'Pledges' ? change(sheet) : sheet)),
  });
  const typed = (value: number | string, row: number, column: number) => (sheet: ReturnedSheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === row && cell.column === column ? { row, column, value } : { ...cell, computed: cell.computed },
    ) as ReturnedSheet['cells'],
  });

  it('is what somebody typed over a value or a total that is computed', () => {
    // Column K has the values, row 7 is the first of the earlier ones, row 33 has their total.
    expect(more(main(typed(999, 7, 11)))).toEqual([['computed', 'Pledges!K7', '999']]);
    expect(more(main(typed(5, 33, 11)))).toEqual([['computed', 'Pledges!K33', '5']]);
  });

  it('is nothing where no formula is left at all: everything was pasted as values', () => {
    const values = main((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ row, column, value }) => ({ row, column, value })),
    }));
    expect(more(values)).toEqual([]);
  });

  it('is a page header, but not the reference, the name and the page number that forms print', () => {
    const printed = (...texts: string[]) =>
      main((sheet) => ({ ...sheet, printed: [...(sheet.printed ?? []), ...texts] }));
    expect(more(printed('&L&"Arial,Bold"&12Not yet approved&R&D &T', '&CPage &P of &N', '&C&A'))).toEqual([
      ['page', 'Pledges', 'Not yet approved'],
    ]);
    expect(more(sent)).toEqual([]);
  });

  it('is a chart on a tab of its own', () => {
    expect(more({ ...sent, otherTabs: ['Chart1'] })).toEqual([['tab', 'Chart1', '']]);
  });
});

it('leaves rows that are struck through to a person, on the command line and in the pane', () => {
  const row = (issues: readonly { readonly code: string }[]) => ({ outcome: 'new', changes: [{ key: 'id' }], issues });
  const rows = [row([{ code: 'row-struck-through' }]), row([{ code: 'text-number' }])];
  const collection = { files: [{ file: 'a.xlsx', rows }] } as unknown as Collection;
  expect(rowsToAccept(collection, ['new'], { rejected: [] }, ['a.xlsx'])).toEqual([{ file: 0, row: 1 }]);
  expect([...chosenAtFirst(collection)]).toEqual(['0.1']);
  expect(keysOfFile(collection, 0)).toEqual(['0.1']);
});

describe('it says', () => {
  const withSheet = (sheet: ReturnedSheet): ReturnedFile => {
    const { sheets } = formFile({ entered: [PLEDGE] });
    return fileOf(...sheets, sheet);
  };

  it('the first ten things, and how many more there are; of an added sheet the first ten cells', () => {
    const added = sheetOf(
      'Letter',
      Array.from({ length: 30 }, (_, at) => [`line ${at + 1}`]),
    );
    const [issue] = read(withSheet(added)).issues;
    expect(tellIssue(issue!).found).toBe(
      `${Array.from({ length: 10 }, (_, at) => `Letter!A${at + 1} (on an added sheet): line ${at + 1}`).join('; ')} and 20 more`,
    );
  });

  it('also what stands on a sheet that was added and hidden', () => {
    expect(written(withSheet(sheetOf('Notes', [['USD 5 000']], true)))).toEqual([['sheet', 'Notes!A1', 'USD 5 000']]);
  });

  it('nothing of an added sheet without anything on it', () => {
    expect(written(withSheet(sheetOf('Sheet1', [])))).toEqual([]);
  });

  it('of texts for all that is damaged beside the cells, those before the damage', () => {
    const parts = unzipSync(fixture('comments'));
    const whole = strFromU8(parts['xl/comments2.xml']!);
    const cut = whole.slice(0, whole.lastIndexOf('<comment '));
    const file = zipSync({ ...parts, 'xl/comments2.xml': strToU8(cut), 'xl/styles.xml': strToU8('<broken') });
    expect(written(readCells(file))).toEqual([['comment', 'Pledges!G7', 'Please change to 300 000']]);
  });
});

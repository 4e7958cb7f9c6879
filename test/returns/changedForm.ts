import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell as programs write it into a file. Row and column count from 1. */
interface FileCell {
  row: number;
  column: number;
  style: string;
  value: string | number | boolean | null;
  formula: string | null;
}

interface FileSheet {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  cells: FileCell[];
  /** The part before and behind its rows. */
  head: string;
  foot: string;
}

const letters = (column: number): string =>
  column > 26
    ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Row and column of an address such as "G12". */
function placeOf(address: string): { row: number; column: number } {
  const [, name, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...name!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

const unescape = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp|#(\d+));/g, (_, name: string, code?: string) =>
    code === undefined
      ? ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as Record<string, string>)[name]!
      : String.fromCodePoint(Number(code)),
  );
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

function readSheet(xml: string): Pick<FileSheet, 'cells' | 'head' | 'foot'> {
  const [from, to] = [xml.indexOf('<sheetData>') + 11, xml.indexOf('</sheetData>')];
  const cells = [...xml.slice(from, to).matchAll(CELL)].map(([, address, attributes, inner = '']): FileCell => {
    const type = /t="(\w+)"/.exec(attributes!)?.[1] ?? 'n';
    const written = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
    const text = /<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1];
    const value =
      type === 'inlineStr'
        ? unescape(text ?? '')
        : written === undefined
          ? null
          : type === 'n'
            ? Number(written)
            : unescape(written);
    return {
      ...placeOf(address!),
      style: /s="(\d+)"/.exec(attributes!)?.[1] ?? '0',
      value,
      formula: /<f>(.*?)<\/f>/s.exec(inner)?.[1] ?? null,
    };
  });
  return { cells, head: xml.slice(0, from), foot: xml.slice(to) };
}

function cellXml({ row, column, style, value, formula }: FileCell): string {
  const open = `<c r="${letters(column)}${row}" s="${style}"`;
  if (formula !== null && value === null) return `${open}><f>${formula}</f></c>`;
  if (formula !== null)
    return typeof value === 'number'
      ? `${open}><f>${formula}</f><v>${value}</v></c>`
      : `${open} t="str"><f>${formula}</f><v>${escape(String(value ?? ''))}</v></c>`;
  if (value === null) return `${open}/>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (/^#[A-Z]/.test(value)) return `${open} t="e"><v>${value}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function rowsXml(cells: readonly FileCell[]): string {
  const rows = new Map<number, FileCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, those]) => {
      const inOrder = those.sort((one, other) => one.column - other.column);
      return `<row r="${row}">${inOrder.map(cellXml).join('')}</row>`;
    })
    .join('');
}

/** A form that was made, as somebody, or a program, changes its file. */
export class ChangedForm {
  readonly parts: Record<string, Uint8Array>;
  readonly sheets: FileSheet[] = [];
  private strikes = false;
  private charts = 0;

  constructor(bytes: Uint8Array) {
    const parts = unzipSync(bytes);
    const read = new Set<string>();
    const book = strFromU8(parts['xl/workbook.xml']!);
    const targets = new Map(
      [...strFromU8(parts['xl/_rels/workbook.xml.rels']!).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
        /Id="([^"]*)"/.exec(tag)![1],
        /Target="([^"]*)"/.exec(tag)![1]!.replace(/^\/?(?:xl\/)?/, 'xl/'),
      ]),
    );
    for (const [tag] of book.matchAll(/<sheet [^>]*>/g)) {
      const path = targets.get(/r:id="([^"]*)"/.exec(tag)![1])!;
      this.sheets.push({
        name: unescape(/ name="([^"]*)"/.exec(tag)![1]!),
        state: (/ state="(\w+)"/.exec(tag)?.[1] as FileSheet['state'] | undefined) ?? 'visible',
        ...readSheet(strFromU8(parts[path]!)),
      });
      read.add(path);
    }
    this.parts = Object.fromEntries(Object.entries(parts).filter(([path]) => !read.has(path)));
  }

  /** A sheet by its name; the second, on which the tables are, where none is given. */
  sheet(name?: string): FileSheet {
    return name === undefined ? this.sheets[1]! : this.sheets.find((one) => one.name === name)!;
  }

  private cell(address: string, sheet?: string): FileCell {
    const { cells } = this.sheet(sheet);
    const { row, column } = placeOf(address);
    const there = cells.find((one) => one.row === row && one.column === column);
    if (there) return there;
    const made: FileCell = { row, column, style: '0', value: null, formula: null };
    cells.push(made);
    return made;
  }

  value(address: string): FileCell['value'] {
    return this.cell(address).value;
  }

  /** Types values into cells, over whatever stands there. */
  put(entries: Readonly<Record<string, FileCell['value']>>, sheet?: string): this {
    for (const [address, value] of Object.entries(entries))
      Object.assign(this.cell(address, sheet), { value, formula: null });
    return this;
  }

  /** Enters a formula that shows a value. */
  compute(address: string, formula: string, value: FileCell['value']): this {
    Object.assign(this.cell(address), { formula, value });
    return this;
  }

  /** Each cell of rows and columns, from the first to the last. */
  each(from: string, to: string, change: (cell: FileCell) => void): this {
    const [first, last] = [placeOf(from), placeOf(to)];
    for (const cell of this.sheet().cells)
      if (cell.row >= first.row && cell.row <= last.row && cell.column >= first.column && cell.column <= last.column)
        change(cell);
    return this;
  }

  /** Takes rows out, or puts blank ones in (a number below zero): what stands below moves. */
  deleteRows(at: number, count: number): this {
    const sheet = this.sheet();
    sheet.cells = sheet.cells.filter(({ row }) => row < at || row >= at + count);
    for (const cell of sheet.cells) if (cell.row >= at) cell.row -= count;
    return this;
  }

  insertRows(at: number, count: number): this {
    for (const cell of this.sheet().cells) if (cell.row >= at) cell.row += count;
    return this;
  }

  /** Puts rows into another order: what stood in the row of each place stands in the row given for it. */
  moveRows(to: Readonly<Record<number, number>>): this {
    for (const cell of this.sheet().cells) cell.row = to[cell.row] ?? cell.row;
    return this;
  }

  moveColumns(to: (column: number) => number): this {
    for (const cell of this.sheet().cells) cell.column = to(cell.column);
    return this;
  }

  deleteColumn(column: number): this {
    const sheet = this.sheet();
    sheet.cells = sheet.cells.filter((cell) => cell.column !== column);
    return this.moveColumns((one) => (one > column ? one - 1 : one));
  }

  /** Merges cells as Excel does: what stands in others than the first is lost. */
  merge(from: string, to: string): this {
    const first = placeOf(from);
    this.each(from, to, (cell) => {
      if (cell.row !== first.row || cell.column !== first.column) Object.assign(cell, { value: null, formula: null });
    });
    const sheet = this.sheet();
    sheet.foot = sheet.foot.replace('</mergeCells>', `<mergeCell ref="${from}:${to}"/></mergeCells>`);
    return this;
  }

  add(
    name: string,
    rows: readonly (readonly (string | number | null)[])[],
    state: FileSheet['state'] = 'visible',
  ): this {
    const cells = rows.flatMap((row, at) =>
      row.map((value, column): FileCell => ({ row: at + 1, column: column + 1, style: '0', value, formula: null })),
    );
    const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
    this.sheets.push({ name, state, cells, head, foot: '</sheetData></worksheet>' });
    return this;
  }

  /** Copies the sheet with the tables. */
  copySheet(name: string): this {
    const sheet = this.sheet();
    this.sheets.push({ ...sheet, name, cells: sheet.cells.map((cell) => ({ ...cell })) });
    return this;
  }

  rename(from: string, to: string): this {
    this.sheet(from).name = to;
    return this;
  }

  remove(name: string): this {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    return this;
  }

  /** Keeps what formulas show, and not the formulas. */
  asValues(): this {
    for (const { cells } of this.sheets) for (const cell of cells) cell.formula = null;
    return this;
  }

  strike(from: string, to: string): this {
    this.strikes = true;
    return this.each(from, to, (cell) => void (cell.style = 'strike'));
  }

  /** Text above the pages of the sheet with the tables. */
  pageHeader(text: string): this {
    const sheet = this.sheet();
    sheet.foot = sheet.foot.replace('<headerFooter>', `<headerFooter><oddHeader>&amp;C${escape(text)}</oddHeader>`);
    return this;
  }

  chartSheet(): this {
    this.charts = 1;
    return this;
  }

  /** Another date system: the days that are typed are counted anew, as Excel does it. */
  from1904(): this {
    const book = strFromU8(this.parts['xl/workbook.xml']!);
    this.parts['xl/workbook.xml'] = strToU8(book.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'));
    return this.each('C7', 'C30', (cell) => {
      if (typeof cell.value === 'number') cell.value -= 1462;
    });
  }

  bytes(): Uint8Array {
    const parts = { ...this.parts };
    const relations: string[] = [];
    const tabs: string[] = [];
    const link = (id: string, type: string, target: string): void =>
      void relations.push(
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
      );
    let styles = strFromU8(parts['xl/styles.xml']!);
    const struck = String([.../<cellXfs.*?<\/cellXfs>/s.exec(styles)![0].matchAll(/<xf /g)].length);
    if (this.strikes) {
      const fonts = [.../<fonts.*?<\/fonts>/s.exec(styles)![0].matchAll(/<font>|<font /g)].length;
      styles = styles
        .replace('</fonts>', '<font><strike/></font></fonts>')
        .replace('</cellXfs>', `<xf fontId="${fonts}"/></cellXfs>`);
    }
    parts['xl/styles.xml'] = strToU8(styles);
    this.sheets.forEach(({ name, state, cells, head, foot }, at) => {
      const part = `worksheets/s${at}.xml`;
      const written = cells.map((cell) => (cell.style === 'strike' ? { ...cell, style: struck } : cell));
      parts[`xl/${part}`] = strToU8(`${head}${rowsXml(written)}${foot}`);
      link(`s${at}`, 'worksheet', part);
      const hidden = state === 'visible' ? '' : ` state="${state}"`;
      tabs.push(`<sheet name="${escape(name)}" sheetId="${at + 1}"${hidden} r:id="s${at}"/>`);
    });
    if (this.charts > 0) {
      parts['xl/chartsheets/sheet1.xml'] = strToU8('<chartsheet/>');
      link('c1', 'chartsheet', 'chartsheets/sheet1.xml');
      tabs.push('<sheet name="Chart1" sheetId="99" r:id="c1"/>');
    }
    link('styles', 'styles', 'styles.xml');
    parts['xl/_rels/workbook.xml.rels'] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    );
    const book = strFromU8(parts['xl/workbook.xml']!);
    parts['xl/workbook.xml'] = strToU8(
      book
        .replace(/<sheets>.*<\/sheets>/s, `<sheets>${tabs.join('')}</sheets>`)
        .replace(/<definedNames>.*<\/definedNames>/s, ''),
    );
    return zipSync(parts, { level: 1 });
  }
}

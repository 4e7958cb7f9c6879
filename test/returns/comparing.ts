import { inStates } from '../fixtures/inStates';
import type { FormColumnKey } from '../../src/forms/columns';
import type { Answer, FormKind } from '../../src/forms/form';
import {
  FORM_VERSION,
  partyKey,
  registerKeys,
  writeReference,
  type FormReference,
} from '../../src/forms/formReference';
import type { Issue } from '../../src/register/issue';
import { readRegister, statesKnownTo, tableSources } from '../../src/register/readRegister';
import type { CollectedFile, CollectedRow } from '../../src/returns/collection';
import { compareReturns } from '../../src/returns/compareReturns';
import type { ReadRow, ReadValue } from '../../src/returns/readForm';
import type { RegisterSide } from '../../src/returns/registerSide';
import type { ReturnGiven } from '../../src/returns/returnGiven';
import { workbookOf, type Rows } from '../register/rawWorkbook';

export const MARKS = { registerId: 'R-2026', createdAt: '2026-01-01T00:00:00.000Z', sessionTitle: 'Session 30' };

/** 44000 is 18 June 2020: Excel, =DATE(2020,6,18). */
export const DAY = 44000;

export const PLEDGE_HEADERS = [
  'Pledge ID',
  'Donor',
  'Pledged on',
  'Status',
  'Kind',
  'Currency',
  'Amount',
  'Member State',
  'Theme',
  'Notes',
];
export const TABLES: Readonly<Record<string, Rows>> = {
  Pledges: [
    PLEDGE_HEADERS,
    ['P-001', 'Norway', DAY, 'pledged', 'cash', 'USD', 300, 'Kenya', 'Urban crime; Juvenile justice', ''],
    ['P-002', 'Norway', DAY, 'committed', '', 'NOK', 1000, '', '', 'First part'],
    ['P-003', 'Sweden', DAY, 'pledged', 'cash', 'SEK', 50, '', '', ''],
    ['P-004', 'Norway', 'next week', 'pledged', 'cash', 'USD', 10, '', '', ''],
  ],
  ExchangeRates: [
    ['Currency', 'Effective from', 'Units per USD'],
    ['NOK', 36526, 9],
    ['EUR', 36526, 0.9],
  ],
  Needs: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement', 'Status', 'Priority'],
    ['N-09', 'Kenya', 'Courts', 'Urban crime', 'USD', 1000, 'approved', ''],
    ['N-10', 'Peru', 'Police', 'Urban crime', 'USD', 2000, '', 1],
  ],
};

export function sideOf(tables: Readonly<Record<string, Rows>> = TABLES, date1904 = false): RegisterSide {
  const raw = workbookOf(tables, date1904);
  return {
    register: readRegister(raw),
    states: statesKnownTo(raw),
    sources: tableSources(raw),
    date1904,
    marks: MARKS,
  };
}

export type Values = Readonly<Partial<Record<FormColumnKey, ReadValue>>>;

export interface RowGiven {
  readonly id?: string;
  /** By what the form knows a new row. */
  readonly key?: string;
  readonly answer?: Answer;
  readonly values?: Values;
  readonly row?: number;
  readonly issues?: readonly Issue[];
}

export interface FormGiven {
  readonly file?: string;
  readonly sha256?: string;
  readonly kind?: FormKind;
  /** Whose key it bears; Norway, or Kenya. */
  readonly party?: string;
  /** What the form says of who it is. */
  readonly name?: string | null;
  readonly version?: number;
  readonly register?: string;
  /** By identifier; null: the file no longer says it. */
  readonly sent?: Readonly<Record<string, Values>> | null;
  readonly rows?: readonly RowGiven[];
  readonly issues?: readonly Issue[];
}

const mapOf = (values: Values): ReadonlyMap<FormColumnKey, ReadValue> =>
  new Map(Object.entries(values) as [FormColumnKey, ReadValue][]);

/** A form of one donor or State with these rows, from row 12 of the sheet "Form" on. */
export function formOf(given: FormGiven): ReturnGiven {
  const { file = 'a.xlsx', kind = 'pledges', name = null, version = FORM_VERSION, sent = {}, issues = [] } = given;
  const register = given.register ?? registerKeys(MARKS)[0]!;
  const party = partyKey(register, given.party ?? (kind === 'pledges' ? 'Norway' : 'KEN'));
  const reference: FormReference = { version, kind, language: 'en', register, party, madeOn: '2026-11-24' };
  const rows = (given.rows ?? []).map(({ id, key, answer, values = {}, row, issues: ofRow = [] }, index): ReadRow => ({
    sheet: 'Form',
    row: row ?? 12 + index,
    id: id ?? null,
    ...(key !== undefined && { key }),
    answer: answer ?? null,
    values: mapOf(values),
    found: new Map(),
    issues: ofRow,
  }));
  const asSent = sent && new Map(Object.entries(sent).map(([id, values]) => [id, mapOf(values)]));
  const form = { reference, referenceText: writeReference(reference), party: name, rows, asSent, issues };
  return { file, sha256: given.sha256 ?? file, form, reference, failure: null };
}

/** The files, compared with the register. */
export const compare = (forms: readonly FormGiven[], side = sideOf()): readonly CollectedFile[] =>
  compareReturns(side, forms.map(formOf)).files;

export const rowsOf = (form: FormGiven, side = sideOf()): readonly CollectedRow[] => compare([form], side)[0]!.rows;

export function rowOf(form: FormGiven, side = sideOf()): CollectedRow {
  const [row, ...others] = rowsOf(form, side);
  if (!row || others.length > 0) throw new Error(`${others.length + 1} rows`);
  return row;
}

/** A row's changes, as "Header: before -> after". */
export const changesOf = ({ changes }: CollectedRow): string[] =>
  changes.map(({ header, before, after }) => `${header}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`);

export const codesOf = ({ issues }: { readonly issues: readonly Issue[] }): string[] => issues.map(({ code }) => code);

export const AN_ERROR: Issue = {
  severity: 'error',
  table: 'Pledges',
  row: 12,
  column: 'Amount',
  cell: 'Form!G12',
  code: 'not-a-number',
  found: { kind: 'cell', text: 'much', isShortened: false },
  wanted: { kind: 'number', of: 'number' },
};

/** P-001 as the register has it, and as a form shows it. */
export const P1: Values = {
  pledgedOn: '2020-06-18',
  status: 'pledged',
  kind: 'cash',
  currency: 'USD',
  amount: 300,
  places: inStates('KEN'),
  themes: ['Urban crime', 'Juvenile justice'],
  notes: null,
};

/** A pledge that the register does not have. */
export const NEW: Values = { pledgedOn: '2026-06-30', status: 'committed', kind: 'cash', currency: 'EUR', amount: 700 };

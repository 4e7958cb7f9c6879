import * as v from 'valibot';
import type { TotalsThen } from '../lastRun';
import { SUBJECTS, type Report } from '../../report/report';
import { LANGUAGES } from '../../words/languages';
import type { NeedThen } from '../lastRun';
import { hasOnlyKnownWords } from './keptFormulas';
import { refersToWhatIsThere } from './references';

/** Rows and columns of a sheet. Source: Microsoft, "Excel specifications and limits". */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];
/** Characters of the widest column, and of the deepest indent. */
const [WIDEST, DEEPEST_INDENT] = [255, 250];
/** Decimals of money, as the setting has them. */
const MOST_DECIMALS = 4;

const text = v.string();
const number = v.pipe(v.number(), v.finite());
const numberTo = (most: number) => v.pipe(number, v.minValue(0), v.maxValue(most));
const wholeTo = (most: number) => v.pipe(number, v.integer(), v.minValue(0), v.maxValue(most));
const place = wholeTo(MOST_ROWS);
const value = v.nullable(v.union([text, number]));
const format = v.picklist(['text', 'money', 'percent', 'number', 'ratio', 'date', 'link']);
const formula = v.pipe(text, v.check(hasOnlyKnownWords));
const maybe = v.exactOptional;

/** Fields under names that are data, such as identifiers: any name, "constructor" too. */
const byName = <T>(schema: v.GenericSchema<T>) =>
  v.custom<Readonly<Record<string, T>>>(
    (given) =>
      typeof given === 'object' &&
      given !== null &&
      !Array.isArray(given) &&
      Object.values(given).every((one) => v.is(schema, one)),
  );

const column = v.object({
  key: text,
  header: text,
  format,
  unit: maybe(text),
  width: maybe(numberTo(WIDEST)),
  formula: maybe(formula),
  total: maybe(v.union([v.literal('sum'), v.object({ formula })])),
  control: maybe(number),
  shading: maybe(v.picklist(['bar', 'scale', 'gap'])),
});

const table = v.object({
  type: v.literal('table'),
  id: text,
  about: maybe(v.picklist(SUBJECTS)),
  projects: maybe(v.array(v.array(text))),
  caption: maybe(text),
  columns: v.pipe(v.array(column), v.minLength(1), v.maxLength(MOST_COLUMNS)),
  rows: v.array(byName(value)),
  totalLabel: maybe(text),
  checkLabel: maybe(text),
  strongRows: maybe(v.array(place)),
  links: maybe(v.array(v.object({ row: place, column: text, to: text }))),
});

const figure = v.object({
  key: text,
  label: text,
  value,
  format,
  unit: maybe(text),
  formula: maybe(formula),
  note: maybe(text),
  strong: maybe(v.boolean()),
  indent: maybe(wholeTo(DEEPEST_INDENT)),
});

const figures = v.object({
  type: v.literal('figures'),
  id: text,
  about: maybe(v.picklist(SUBJECTS)),
  caption: maybe(text),
  figures: v.array(figure),
});

const heatMap = v.object({
  type: v.literal('heatMap'),
  id: text,
  caption: maybe(text),
  rowHeader: text,
  rows: v.array(text),
  columns: v.array(text),
  rowKeys: maybe(v.array(v.array(text))),
  columnKeys: maybe(v.array(v.array(text))),
  format,
  unit: maybe(text),
  values: v.array(v.array(v.nullable(number))),
  totalLabel: maybe(text),
  good: v.picklist(['low', 'high']),
});

const part = v.object({
  name: text,
  from: place,
  rows: place,
  look: v.picklist(['line', 'points', 'crosses', 'both']),
});

const chart = v.object({
  type: v.literal('chart'),
  id: text,
  title: text,
  kind: v.picklist(['bar', 'stackedBar', 'column', 'line', 'scatter', 'curve']),
  of: text,
  labels: text,
  series: v.array(text),
  valueTitle: text,
  labelTitle: maybe(text),
  parts: maybe(v.array(part)),
  first: maybe(place),
});

const paragraph = v.object({ type: v.literal('paragraph'), id: text, caption: maybe(text), lines: v.array(text) });

const sheet = v.object({
  id: text,
  name: text,
  title: text,
  header: v.array(v.object({ label: text, value, format })),
  notes: v.array(text),
  blocks: v.array(v.variant('type', [table, figures, heatMap, chart, paragraph])),
});

const REPORT = v.object({
  sheets: v.pipe(
    v.array(sheet),
    v.check((sheets) => sheets.every(refersToWhatIsThere)),
  ),
  language: v.picklist(LANGUAGES),
  words: v.object({ notes: text, registerTotal: text, millions: text, colon: text, comma: text }),
  decimals: wholeTo(MOST_DECIMALS),
  rightToLeft: v.boolean(),
}) satisfies v.GenericSchema<unknown, Report>;

const TOTALS = v.object({
  requirement: number,
  covered: number,
  gap: number,
  coverage: v.nullable(number),
  pledged: number,
  firm: number,
  received: number,
  outstanding: number,
  available: number,
  stranded: number,
  inKind: number,
  fundedShare: v.nullable(number),
}) satisfies v.GenericSchema<unknown, TotalsThen>;

const NEED = v.object({ title: text, requirement: number, covered: number, gap: number }) satisfies v.GenericSchema<
  unknown,
  NeedThen
>;

/** What a workbook remembers of a run, its report still packed. Anybody may have put anything there. */
export const KEPT_RUN = v.object({
  at: v.pipe(
    text,
    v.check((time) => !Number.isNaN(Date.parse(time))),
  ),
  baseCurrency: text,
  totals: TOTALS,
  needs: byName(NEED),
});

/** The report that a workbook remembers; null where what is there is none that could be written to sheets. */
export function reportFrom(value: unknown): Report | null {
  const { success, output } = v.safeParse(REPORT, value);
  return success ? output : null;
}

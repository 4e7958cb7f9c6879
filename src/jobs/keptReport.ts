import type { Report } from '../report/report';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const every =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([key, check]) => check(value[key]));
const valuesOf =
  (check: Check): Check =>
  (value) =>
    isFields(value) && Object.values(value).every(check);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const ifThere =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isValue: Check = (value) => value === null || isText(value) || isNumber(value);

const BLOCKS: Readonly<Record<string, Check>> = {
  table: fields({
    columns: every(fields({ key: isText, header: isText, format: isText })),
    rows: every(valuesOf(isValue)),
    strongRows: ifThere(every(isNumber)),
    links: ifThere(every(fields({ row: isNumber, column: isText, to: isText }))),
  }),
  figures: fields({ figures: every(fields({ key: isText, label: isText, value: isValue, format: isText })) }),
  heatMap: fields({
    rows: every(isText),
    columns: every(isText),
    rowKeys: ifThere(every(every(isText))),
    columnKeys: ifThere(every(every(isText))),
    values: every(every(orNull(isNumber))),
  }),
  chart: fields({ title: isText, kind: isText, of: isText, labels: isText, series: every(isText) }),
  paragraph: fields({ lines: every(isText) }),
};

const isBlock: Check = (value) =>
  isFields(value) &&
  isText(value.id) &&
  Object.hasOwn(BLOCKS, String(value.type)) &&
  BLOCKS[String(value.type)]!(value);

const isSheet = fields({
  id: isText,
  name: isText,
  title: isText,
  header: every(fields({ label: isText, value: isValue, format: isText })),
  notes: every(isText),
  blocks: every(isBlock),
});

const isWhole = fields({
  sheets: every(isSheet),
  language: isText,
  words: valuesOf(isText),
  decimals: isNumber,
  rightToLeft: (value) => typeof value === 'boolean',
});

/** Whether what a workbook kept is a report: anybody may have written there. */
export const isReport = (value: unknown): value is Report => isWhole(value);

/** Whether it is what a run keeps of its totals, and of its needs. */
export const areTotals: Check = valuesOf(orNull(isNumber));
export const areNeeds: Check = valuesOf(
  fields({ title: isText, requirement: isNumber, covered: isNumber, gap: isNumber }),
);

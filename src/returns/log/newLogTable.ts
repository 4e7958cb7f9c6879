import { cellRules } from '../../register/cellRules';
import type { NewTable } from '../../register/newTable';
import { log } from '../../register/schema/log';

const WIDTH = 16;
const WIDTHS: Readonly<Partial<Record<keyof typeof log.columns, number>>> = {
  collection: 12,
  acceptedAt: 24,
  acceptedBy: 20,
  file: 36,
  sha256: 24,
  reference: 48,
  row: 8,
  key: 20,
  table: 12,
  id: 12,
  outcome: 12,
  before: 28,
  after: 28,
  formulaBefore: 10,
  undoneAt: 24,
};

/** The Log of a register that has none yet: without rows. */
export const newLogTable = (): NewTable => ({
  table: log.name,
  sheet: log.name,
  about: log.about,
  note: null,
  columns: Object.entries(log.columns).map(([key, column]) => ({
    ...cellRules(column),
    width: WIDTHS[key as keyof typeof log.columns] ?? WIDTH,
    wrap: false,
    required: false,
  })),
  rows: [],
  cells: [],
});

/** The session sheets, in the order in which they are written. */
export const SHEET_IDS = [
  'overview',
  'gap-by-need',
  'gap-by-theme-and-region',
  'gaps-explained',
  'donors',
  'statement',
  'stranded-funds',
  'requests',
  'as-allotted',
  'cost-effectiveness',
  'league-table',
  'best-buys',
  'uncertainty',
  'data-issues',
] as const;

export type SheetId = (typeof SHEET_IDS)[number];

export const isSheetId = (id: string): id is SheetId => (SHEET_IDS as readonly string[]).includes(id);

import { CALCULATION_PROBES } from './calculationProbes';
import { CELL_PROBES } from './cellProbes';
import { CHART_PROBES } from './chartProbes';
import { HOST_PROBES } from './hostProbes';
import { PAGE_PROBES } from './pageProbes';
import type { Probe } from './probe';
import { RULE_PROBES } from './ruleProbes';
import { SHEET_PROBES } from './sheetProbes';
import { TABLE_PROBES } from './tableProbes';

/** Everything that the code assumes of Excel and that can be tried, in the order in which it is tried. */
export const ALL_PROBES: readonly Probe[] = [
  ...HOST_PROBES,
  ...CELL_PROBES,
  ...CALCULATION_PROBES,
  ...TABLE_PROBES,
  ...SHEET_PROBES,
  ...PAGE_PROBES,
  ...RULE_PROBES,
  ...CHART_PROBES,
];

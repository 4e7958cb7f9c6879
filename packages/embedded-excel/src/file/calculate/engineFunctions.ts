import { signature, type Signature } from './here/signatures';

/** How the functions that the engine is trusted with may be called. */
const WRITTEN: Readonly<Record<string, string>> = {
  // Mathematics
  ...each('ACOS ACOSH ASIN ASINH ATAN ATANH COS COSH SIN SINH TAN TANH DEGREES RADIANS EXP LN LOG10 EVEN ODD', 'n'),
  ...each('ATAN2 POWER CEILING FLOOR MROUND QUOTIENT COMBIN', 'nn'),
  ...each('LOG TRUNC', 'n[n]'),
  ...each('GCD LCM PRODUCT SUMSQ', 'm(m)'),
  ...each('SUMXMY2 SUMX2MY2 SUMX2PY2', 'rr'),
  PI: '',
  // Statistics
  ...each('MEDIAN STDEV STDEV.S STDEVP STDEV.P VAR VAR.S VARP VAR.P AVEDEV DEVSQ GEOMEAN HARMEAN KURT SKEW', 'm(m)'),
  ...each('AVERAGEA MAXA MINA', 'r(r)'),
  ...each('LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN', 'rn'),
  ...each('RANK RANK.EQ RANK.AVG', 'nr[n]'),
  ...each('CORREL PEARSON RSQ SLOPE INTERCEPT STEYX COVAR COVARIANCE.P COVARIANCE.S', 'rr'),
  ...each('FORECAST FORECAST.LINEAR', 'nrr'),
  ...each('STANDARDIZE NORM.INV NORMINV', 'nnn'),
  ...each('FISHER FISHERINV NORMSDIST NORM.S.INV NORMSINV', 'n'),
  // Dates
  ...each('EDATE EOMONTH DAYS', 'nn'),
  ...each('YEARFRAC', 'nn[n]'),
  ...each('WEEKDAY WEEKNUM', 'n[n]'),
  ...each('ISOWEEKNUM HOUR MINUTE SECOND', 'n'),
  ...each('NETWORKDAYS WORKDAY', 'nn[r]'),
  DATEDIF: 'nnt',
  DAYS360: 'nn',
  TIME: 'nnn',
  // Texts
  ...each('FIND SEARCH', 'tt[n]'),
  ...each('PROPER CLEAN', 't'),
  TEXT: 'nt',
  REPLACE: 'tnnt',
  CHAR: 'n',
  CODE: 't',
  // Money
  ...each('PMT PV FV NPER', 'nnn[nn]'),
  ...each('IPMT PPMT', 'nnnn[nn]'),
  ...each('EFFECT NOMINAL', 'nn'),
  ...each('SLN RRI PDURATION', 'nnn'),
  ...each('DB DDB', 'nnnn[n]'),
  SYD: 'nnnn',
  RATE: 'nnn[nnn]',
  NPV: 'nm(m)',
  IRR: 'r[n]',
  MIRR: 'rnn',
  XNPV: 'nrr',
  XIRR: 'rr[n]',
  // Other
  ...each('ISEVEN ISODD ROMAN', 'n'),
  BIN2DEC: 't',
  HEX2DEC: 't',
  DEC2HEX: 'n[n]',
};

function each(names: string, written: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, written]));
}

/**
 * The functions that the engine is trusted with. The test "formulas/trusted" holds each against LibreOffice on the same
 * cells.
 */
export const ENGINE_FUNCTIONS: Readonly<Record<string, Signature>> = Object.fromEntries(
  Object.entries(WRITTEN).map(([name, written]) => [name, signature(written)]),
);

/** Functions that the engine computes step by step, and the places of the arguments that say how many steps. */
const STEPS_FROM: Readonly<Record<string, readonly number[]>> = {
  COMBIN: [0, 1],
  DB: [2, 3],
  DDB: [2, 3],
  NETWORKDAYS: [0, 1],
  WORKDAY: [1],
};
const MOST_STEPS = 100_000;
/**
 * Longer texts are given to the engine by nobody who means well. Excel's number formats have at most 255 characters.
 */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMAT = 255;

/**
 * What a call costs for its values, in cells that are read.
 * @returns null where it would take too long
 */
export function costOfCall(name: string, values: readonly unknown[]): number | null {
  let cost = 0;
  for (const [at, value] of values.entries()) {
    if (typeof value === 'string') {
      if (value.length > (name === 'TEXT' ? LONGEST_FORMAT : LONGEST_TEXT)) return null;
      cost += value.length;
    } else if (typeof value === 'number' && STEPS_FROM[name]?.includes(at)) {
      if (Math.abs(value) > MOST_STEPS) return null;
      cost += Math.abs(value) / 10;
    }
  }
  return cost;
}

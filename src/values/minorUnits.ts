/** Currencies with more than two decimals (ISO 4217, minor units). */
const MINOR_UNITS: Readonly<Record<string, number>> = {
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** Currencies without decimals (ISO 4217, minor units). */
const WITHOUT_DECIMALS: ReadonlySet<string> = new Set(
  'BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
);

/**
 * How many decimals amounts of a currency may have; two where ISO 4217 has fewer, for averages and rates are written
 * so.
 */
export const decimalsOf = (code: string): number => MINOR_UNITS[code] ?? 2;

/** How many decimals the smallest unit of a currency has, as ISO 4217 says. */
export const minorUnitsOf = (code: string): number => (WITHOUT_DECIMALS.has(code) ? 0 : decimalsOf(code));

import type { FunctionCalls } from '../model/functionCalls';
import { replaceParts } from '../model/formulaParts';
import { storedCalls } from '../model/useCustomFunctions';
import { argumentsFrom, withoutTexts } from './formulaArguments';

/**
 * Functions that came after Excel 2007 stand in files with a prefix, and without it in the formula bar.
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula", and [MS-XLSX] 2.2.2, future
 * functions.
 */
// prettier-ignore
const FUTURE = new Set([
  'ACOT', 'ACOTH', 'AGGREGATE', 'ANCHORARRAY', 'ARABIC', 'ARRAYTOTEXT', 'BASE', 'BETA.DIST', 'BETA.INV', 'BINOM.DIST', 'BINOM.DIST.RANGE', 'BINOM.INV', 'BITAND',
  'BITLSHIFT', 'BITOR', 'BITRSHIFT', 'BITXOR', 'BYCOL', 'BYROW', 'CEILING.MATH', 'CEILING.PRECISE', 'CHISQ.DIST', 'CHISQ.DIST.RT', 'CHISQ.INV',
  'CHISQ.INV.RT', 'CHISQ.TEST', 'CHOOSECOLS', 'CHOOSEROWS', 'COMBINA', 'CONCAT', 'CONFIDENCE.NORM', 'CONFIDENCE.T', 'COT', 'COTH', 'COVARIANCE.P',
  'COVARIANCE.S', 'CSC', 'CSCH', 'DAYS', 'DECIMAL', 'DROP', 'ENCODEURL', 'ERF.PRECISE', 'ERFC.PRECISE', 'EXPAND', 'EXPON.DIST', 'F.DIST',
  'F.DIST.RT', 'F.INV', 'F.INV.RT', 'F.TEST', 'FIELDVALUE', 'FILTERXML', 'FLOOR.MATH', 'FLOOR.PRECISE', 'FORECAST.ETS', 'FORECAST.ETS.CONFINT',
  'FORECAST.ETS.SEASONALITY', 'FORECAST.ETS.STAT', 'FORECAST.LINEAR', 'FORMULATEXT', 'GAMMA', 'GAMMA.DIST', 'GAMMA.INV', 'GAMMALN.PRECISE', 'GAUSS',
  'GROUPBY', 'HSTACK', 'HYPGEOM.DIST', 'IFNA', 'IFS', 'IMAGE', 'IMCOSH', 'IMCOT', 'IMCSC', 'IMCSCH', 'IMSEC', 'IMSECH', 'IMSINH', 'IMTAN',
  'ISFORMULA', 'ISOMITTED', 'ISOWEEKNUM', 'LAMBDA', 'LET', 'LOGNORM.DIST', 'LOGNORM.INV', 'MAKEARRAY', 'MAP', 'MAXIFS', 'MINIFS', 'MODE.MULT',
  'MODE.SNGL', 'MUNIT', 'NEGBINOM.DIST', 'NORM.DIST', 'NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'NUMBERVALUE', 'PDURATION', 'PERCENTILE.EXC',
  'PERCENTILE.INC', 'PERCENTRANK.EXC', 'PERCENTRANK.INC', 'PERMUTATIONA', 'PHI', 'PIVOTBY', 'POISSON.DIST', 'QUARTILE.EXC', 'QUARTILE.INC',
  'QUERYSTRING', 'RANDARRAY', 'RANK.AVG', 'RANK.EQ', 'REDUCE', 'RRI', 'SCAN', 'SEC', 'SECH', 'SEQUENCE', 'SHEET', 'SHEETS', 'SINGLE', 'SKEW.P',
  'SORTBY', 'STDEV.P', 'STDEV.S', 'SWITCH', 'T.DIST', 'T.DIST.2T', 'T.DIST.RT', 'T.INV', 'T.INV.2T', 'T.TEST', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE',
  'TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'UNICHAR', 'UNICODE', 'UNIQUE', 'VALUETOTEXT', 'VAR.P', 'VAR.S', 'VSTACK', 'WEBSERVICE', 'WEIBULL.DIST',
  'WRAPCOLS', 'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR', 'Z.TEST',
]);
/** These two have a longer prefix. */
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);

const TEXT_OR_FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

const DECLARING = /(?<![\p{L}\p{N}_.])(LET|LAMBDA)\(/giu;

/** Tells most formulas apart at once. */
const DECLARES = /(?:LET|LAMBDA)\(/iu;

/** Names that a formula declares: every other argument of LET but the last, every argument of LAMBDA but the last. */
function declaredNames(formula: string): Set<string> {
  const names = new Set<string>();
  for (const match of withoutTexts(formula).matchAll(DECLARING)) {
    const step = match[1]!.toUpperCase() === 'LET' ? 2 : 1;
    const { args } = argumentsFrom(formula, match.index + match[0].length);
    for (let at = 0; at < args.length - 1; at += step) names.add(args[at]!.trim().toUpperCase());
  }
  return names;
}

/** Names that LET and LAMBDA declare stand in files with a prefix too. */
function withDeclaredNames(formula: string): string {
  if (!DECLARES.test(formula)) return formula;
  const declared = declaredNames(formula);
  if (declared.size === 0) return formula;
  return replaceParts(formula, (part) =>
    part.kind === 'name' && declared.has(part.text.toUpperCase()) ? `_xlpm.${part.text}` : undefined,
  );
}

/** A formula as a file holds it: with the prefixes of newer functions and of custom ones. */
export const storedFormula = (formula: string, calls: FunctionCalls | null): string =>
  withDeclaredNames(storedCalls(formula, calls)).replace(TEXT_OR_FUNCTION, (text, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? '';
    if (FUTURE.has(upper)) return `_xlfn.${name}`;
    return WORKSHEET_FUTURE.has(upper) ? `_xlfn._xlws.${name}` : text;
  });

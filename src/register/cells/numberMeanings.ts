/** A number that a text of digits and separators may mean, and how many decimals it then has. */
export interface NumberMeaning {
  readonly value: number;
  readonly decimals: number;
}

interface Notation {
  readonly pattern: RegExp;
  readonly group: RegExp | null;
}

const THOUSANDS = ['', '\\.', ',', ' ', "'", '\u066c'];
const DECIMALS = ['', '\\.', ',', '\u066b'];

/**
 * Whole digits, or groups of three after a group that does not start with a zero; with commas also the Indian lakh and
 * crore.
 */
const wholePart = (group: string): string => {
  if (group === '') return '\\d+';
  const threes = `[1-9]\\d{0,2}(?:${group}\\d{3})+`;
  return group === ',' ? `${threes}|[1-9]\\d?(?:,\\d{2})+,\\d{3}` : threes;
};

/**
 * Every way to write a number: with or without a thousands separator, with or without another character as the decimal
 * sign.
 */
const NOTATIONS: readonly Notation[] = THOUSANDS.flatMap((group) =>
  DECIMALS.filter((decimal) => decimal === '' || decimal !== group).map((decimal) => ({
    pattern: new RegExp(
      decimal === ''
        ? `^(${wholePart(group)})()$`
        : `^(${wholePart(group)}${group === '' ? '|' : ''})${decimal}(\\d*)$`,
    ),
    group: group === '' ? null : new RegExp(group, 'g'),
  })),
);

const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;

/**
 * Every number that the text may mean: "1.200,50" is one number only, "1.200" may be 1200 or 1.2, "1,2,3" is none.
 * @param text digits with separators, in plain characters, without sign or currency
 */
export function numberMeanings(text: string): readonly NumberMeaning[] {
  if (SCIENTIFIC.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? [{ value, decimals: 0 }] : [];
  }
  const meanings = new Map<number, NumberMeaning>();
  for (const { pattern, group } of NOTATIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, whole = '', fraction = ''] = match;
    if (whole === '' && fraction === '') continue;
    const value = Number(`${group ? whole.replace(group, '') : whole || '0'}.${fraction || '0'}`);
    if (Number.isFinite(value) && !meanings.has(value)) meanings.set(value, { value, decimals: fraction.length });
  }
  return [...meanings.values()];
}

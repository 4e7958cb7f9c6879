/** What a column of numbers may hold. */
export interface NumbersHeld {
  readonly of: 'amount' | 'share' | 'year' | 'number';
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly whole?: boolean | undefined;
}

const HOLDS = {
  amount: 'an amount',
  number: 'a number',
  share: 'a share',
  year: 'a year',
  date: 'a date',
} as const;

/** An abbreviation at the beginning stays in capitals, as "ISO". */
const CAPITAL = /^\p{Lu}(?!\p{Lu})/u;

const DATE = 'a date, or text like 2020-12-31';

/** What was found in a cell of a register or of a form. */
export const foundInCells = {
  blankCell: 'a blank cell',
  /** `isShortened` where the text is only the beginning of what the cell holds. */
  cell: ({ text }: { readonly text: string; readonly isShortened: boolean }) => text,
  value: ({ value }: { readonly value: string | number }) => String(value),
  shares: ({ sum }: { readonly sum: number }) => `shares of ${Number((sum * 100).toPrecision(10))}% together`,
  longText: ({ characters }: { readonly characters: number }) => `a text of ${characters} characters`,
};

/** What is wanted in a cell. */
export const wantedInCells = {
  /** What the column means, as the schema says; `holds` where its kind tells more than that. */
  meaning: ({ holds, about }: { readonly holds: keyof typeof HOLDS | null; readonly about: string }) => {
    const meaning = about.split(/\.(?:\s|$)/)[0]!.replace(CAPITAL, (letter) => letter.toLowerCase());
    return holds === null ? meaning : `${HOLDS[holds]} (${meaning})`;
  },
  number: (held: NumbersHeld) => numberHeld(held),
  numberOfOneMeaning: ({ values, ...held }: NumbersHeld & { readonly values: readonly number[] }) =>
    `${numberHeld(held)}, typed as a number: ${values.join(' or ')}`,
  numberInAnyLanguage: 'a number, typed as a number and not as a text, which the language of the form decides',
  fewerDigits: ({ most }: { readonly most: number }) => `a number of ${most} digits at most`,
  amountIn: ({ currency }: { readonly currency: string }) =>
    `an amount in ${currency}, which the Currency column names`,
  date: DATE,
  dateOfOneMeaning: ({ days }: { readonly days: readonly string[] }) => `${DATE}: ${days.join(' or ')}`,
  likelyDay: ({ first, last }: { readonly first: string; readonly last: string }) => `a day from ${first} to ${last}`,
  dayInReach: 'a day that the date system of the register reaches',
  yesOrNo: 'yes or no',
  oneOf: ({ words }: { readonly words: readonly string[] }) => `one of: ${words.join(', ')}`,
  currencyCode: 'a code of ISO 4217, as USD',
  state: 'a State that the register knows, by name or ISO 3166 code',
  placesInstead: ({ unknown, near }: { readonly unknown: readonly string[]; readonly near: readonly string[] }) => {
    const wanted = 'a State that the register knows, by name or ISO 3166 code, a region or group of States, or Global';
    const instead = unknown.length === 0 ? '' : `, instead of ${unknown.join('; ')}`;
    return `${wanted}${instead}${near.length === 0 ? '' : `; the nearest: ${near.join(', ')}`}`;
  },
  placeShare: ({ part }: { readonly part: string }) =>
    `a share above 0% and up to 100%, as in Kenya 60%, instead of ${part}`,
  amountAboveZero: 'amounts above 0, apart by semicolons',
  instalmentsWritten: ({ part }: { readonly part: string }) =>
    `a day and an amount for each instalment, apart by semicolons, as in 2026-06-30: 40000; 2027-06-30: 60000, instead of ${part}`,
  yearsWritten: ({ part }: { readonly part: string }) =>
    `a year and an amount for each year, apart by semicolons, as in 2026: 40000; 2027: 60000, instead of ${part}`,
  sharesOfWhole: 'shares that add up to 100%; as they are, they are scaled',
  values: 'values separated by semicolons, or a blank cell',
  shorterText: ({ most }: { readonly most: number }) => `at most ${most} characters`,
  plainText: 'text without control characters',
};

function numberHeld({ of, least, most, whole }: NumbersHeld): string {
  if (of === 'amount') return least === undefined ? 'an amount' : 'an amount, 0 or more';
  if (of === 'share') return `a share from ${least} to ${most}, or a percentage such as 45%`;
  const name = of === 'year' ? 'a year' : whole ? 'a whole number' : 'a number';
  if (least !== undefined && most !== undefined) return `${name} from ${least} to ${most}`;
  return least === undefined ? name : `${name}, ${least} or more`;
}

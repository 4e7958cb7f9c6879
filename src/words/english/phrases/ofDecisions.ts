/** Found in a returned row on which a person has to decide, with what accepting it does. */
export const foundInDecisions = {
  mergedCells: ({ value, headers, first, last }: MergedCells) =>
    `${value === null ? 'a blank cell' : `“${value}”`} in merged cells over ${
      last > first ? `rows ${first} to ${last}` : `the columns ${headers.join(', ')}`
    }${last > first ? ` (${headers.join(', ')})` : ''}`,
  paidLowered: ({ was, willBe, currency, before, after }: PaidLowered) =>
    `a ${was.status === 'paid' ? 'paid pledge' : 'pledge of which money has arrived'}, ${stated(was)}, that is ${
      willBe.status === 'withdrawn' ? 'withdrawn' : `now ${stated(willBe)}`
    }; accepted, what is received of it goes from ${money(before, was.currency)} to ${money(after, currency)}`,
  paidByWord: ({ currency, amount, before, after }: PaidByWord) =>
    `the donor's word that ${amount === null ? 'it' : money(amount, currency)} is paid, without a receipt; accepted, ${
      before === after
        ? `what is received of it stays ${money(after, currency)}`
        : `what is received of it goes from ${money(before, currency)} to ${money(after, currency)}`
    }`,
  noRateForRow: ({ currency }: { readonly currency: string }) =>
    `${currency}, of which ExchangeRates has no rate; accepted, the row does not count`,
  likeRows: ({ ids, more, amount, currency }: LikeRows) =>
    `a new row like ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}; accepted, ${
      amount === null ? 'it counts twice' : `${money(amount, currency)} counts twice`
    } if it is the same`,
  totalRow: ({ amount, currency, rows }: TotalRow) =>
    `${money(amount, currency)}, ${
      rows === null ? 'called a total' : `the sum of the ${rows} new rows above it`
    }; accepted, these count twice`,
  fineAmount: ({ amount, currency }: { readonly amount: number; readonly currency: string }) =>
    `${money(amount, currency)}, finer than the smallest unit of ${currency}; accepted, it counts as it stands`,
  amountOfNought: ({ currency, was }: { readonly currency: string; readonly was: number | null }) =>
    `an amount of nought${was === null ? '' : ` in place of ${money(was, currency)}`}; accepted, the row counts as nothing`,
  thousandfold: ({ was, willBe, factor, currency }: Thousandfold) =>
    `${money(willBe, currency)} in place of ${money(was, currency)}, about ${exact.format(factor)} times ${
      willBe > was ? 'as much' : 'less'
    }; accepted, it counts as it stands`,
  farYear: ({ value, meant }: FarYear) =>
    `${value}${meant === null ? '' : `, which may be ${meant.year} by the ${meant.calendar} calendar`}; accepted, it counts as of that year`,
};

/** Wanted of a returned row on which a person has to decide. */
export const wantedInDecisions = {
  eachMeant: ({ isOverRows }: { readonly isOverRows: boolean }) =>
    `a decision: is it meant for each of these ${isOverRows ? 'rows' : 'columns'}? Accept those for which it is`,
  moneyReturned: 'a decision: only what was paid back is no longer received',
  receipt: 'a decision: a receipt of the money, or the status “committed” until it arrives',
  rateFirst: ({ currency, day }: { readonly currency: string; readonly day: string | null }) =>
    `a decision: first a rate of ${currency} in ExchangeRates${day === null ? '' : `, effective on or before ${day}`}`,
  anotherRow: 'a decision: accept it only if it is another one',
  rowsOnly: 'a decision: accept it only if it is no total',
  amountInUnits: ({ rounded, currency, decimals }: AmountInUnits) =>
    `a decision: an amount of ${currency} with ${decimals === 0 ? 'no decimals' : `at most ${decimals} decimals`}, such as ${money(rounded, currency)}`,
  amountOrAnswer: 'a decision: an amount, or the answer “withdrawn” where there is none any more',
  wholeAmount: 'a decision: the amount in full, neither in thousands nor in millions',
  yearNear: ({ first, last }: { readonly first: number; readonly last: number }) =>
    `a decision: a year from ${first} to ${last}`,
};

interface MergedCells {
  readonly value: string | null;
  readonly headers: readonly string[];
  readonly first: number;
  readonly last: number;
}

interface Thousandfold {
  readonly was: number;
  readonly willBe: number;
  readonly factor: number;
  readonly currency: string;
}

interface Stated {
  readonly status: unknown;
  readonly currency: string;
  readonly amount: number | null;
}

/** What is received of a pledge, now and were its row accepted. */
interface Received {
  readonly currency: string;
  readonly before: number;
  readonly after: number;
}

interface PaidLowered extends Received {
  readonly was: Stated;
  readonly willBe: Stated;
}

interface PaidByWord extends Received {
  readonly amount: number | null;
}

interface LikeRows {
  readonly ids: readonly string[];
  readonly more: number;
  readonly amount: number | null;
  readonly currency: string;
}

interface TotalRow {
  readonly amount: number;
  readonly currency: string;
  /** Of how many rows it is the sum; null where it only bears the word. */
  readonly rows: number | null;
}

interface FarYear {
  readonly value: string;
  /** The year that it means by another calendar; null where none fits. */
  readonly meant: { readonly calendar: string; readonly year: number } | null;
}

interface AmountInUnits {
  readonly rounded: number;
  readonly currency: string;
  readonly decimals: number;
}

const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 15 });

const money = (amount: number, currency: string): string => `${exact.format(amount)} ${currency}`.trim();

const stated = ({ status, amount, currency }: Stated): string =>
  amount === null ? String(status) : `${money(amount, currency)} ${String(status)}`;

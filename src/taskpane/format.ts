import { factsOf } from '../words/languages';

/** How the pane writes numbers and dates, in the language of the register. */
export interface Format {
  /** Money with the register's decimals, without its currency. */
  readonly money: (amount: number) => string;
  /** Money in few characters: "4.2M". */
  readonly shortMoney: (amount: number) => string;
  /** A change of money, with its sign; a minus sign and not a hyphen. */
  readonly change: (amount: number) => string;
  readonly percent: (share: number | null) => string;
  /** A change of a share, in percentage points, with its sign. */
  readonly changeOfPoints: (share: number) => string;
  /** How much of something is done, in whole percent; 100 only at the end. */
  readonly progress: (share: number) => string;
  readonly count: (count: number) => string;
  /** A number with all of its decimals. */
  readonly exact: (number: number) => string;
  /** An ISO day. */
  readonly day: (day: string) => string;
  /** An ISO moment, in the reader's time. */
  readonly moment: (moment: string) => string;
  /** Labels in a row: "Name, Position, Date"; in Russian some have an "and" of their own. */
  readonly list: (words: readonly string[]) => string;
}

/** What stands where there is no figure. */
const NOTHING = '–';

const minus = (text: string): string => text.replace('-', '−');

/**
 * @param language a BCP 47 tag; the Settings table's
 * @param decimals of money
 * @param timeZone of moments; the computer's where it is not given
 */
export function format(language: string, decimals: number, timeZone?: string): Format {
  const { locale: written, dayLocale, listSign } = factsOf(language);
  const money = new Intl.NumberFormat(written, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const short = new Intl.NumberFormat(written, {
    notation: 'compact',
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
  });
  const percent = new Intl.NumberFormat(written, {
    style: 'percent',
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  const points = new Intl.NumberFormat(written, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(written, { style: 'percent', maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(written);
  const exact = new Intl.NumberFormat(written, { maximumFractionDigits: 10 });
  const day = new Intl.DateTimeFormat(dayLocale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(dayLocale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const signed = (amount: number, text: string): string => (amount > 0 ? `+${text}` : minus(text));
  return {
    money: (amount) => minus(money.format(amount)),
    shortMoney: (amount) => minus(short.format(amount)),
    change: (amount) => signed(amount, money.format(amount)),
    percent: (share) => (share === null ? NOTHING : minus(percent.format(share))),
    changeOfPoints: (share) => signed(share, points.format(share * 100)),
    progress: (share) => whole.format(Math.floor(share * 100) / 100),
    count: (number) => count.format(number),
    exact: (number) => minus(exact.format(number)),
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
    moment: (text) => moment.format(new Date(text)),
    list: (words) => words.join(listSign),
  };
}

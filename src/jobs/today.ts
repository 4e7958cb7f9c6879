const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day on which a moment falls where the program runs, as ISO text. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');

export const today = (): string => dayOf(new Date());

/** Now, as ISO time. */
export const moment = (): string => new Date().toISOString();

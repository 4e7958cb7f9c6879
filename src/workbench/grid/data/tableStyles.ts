/** What a table's style adds to the look of a cell. Equal looks are one object. */
export interface TableLook {
  readonly key: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Colour of the line above and below. */
  readonly top?: string;
  readonly bottom?: string;
}

export type TablePart = 'head' | 'oddRow' | 'evenRow' | 'plainRow' | 'total';

/** Accents of the Office theme of 2013 to 2022; the first of each family of styles takes the text's colour. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const WHITE = '#FFFFFF';
const GREY = '#D9D9D9';

/** A colour moved towards white by a share. */
function lighter(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

type Looks = Readonly<Record<TablePart, Omit<TableLook, 'key'>>>;

/**
 * Families of seven styles, one for each accent, by the number of their first. Source: the table styles that Excel
 * offers.
 */
const FAMILIES: Readonly<Record<string, (accent: string) => Looks>> = {
  Light1: (accent) => ({
    head: { bold: true, top: accent, bottom: accent },
    oddRow: { fill: accent === '#000000' ? GREY : lighter(accent, 0.8) },
    evenRow: {},
    plainRow: {},
    total: { bold: true, top: accent, bottom: accent },
  }),
  Light8: (accent) => ({
    head: { fill: accent, color: WHITE, bold: true },
    oddRow: { top: accent, bottom: accent },
    evenRow: { bottom: accent },
    plainRow: {},
    total: { bold: true, top: accent, bottom: accent },
  }),
  Light15: (accent) => ({
    head: { bold: true, top: accent, bottom: accent },
    oddRow: { fill: accent === '#000000' ? GREY : lighter(accent, 0.8), top: accent, bottom: accent },
    evenRow: { top: accent, bottom: accent },
    plainRow: { top: accent, bottom: accent },
    total: { bold: true, top: accent, bottom: accent },
  }),
  Medium1: (accent) => ({
    head: { fill: accent, color: WHITE, bold: true },
    oddRow: { fill: accent === '#000000' ? GREY : lighter(accent, 0.8), bottom: lighter(accent, 0.4) },
    evenRow: { bottom: lighter(accent, 0.4) },
    plainRow: { bottom: lighter(accent, 0.4) },
    total: { bold: true, top: accent },
  }),
  Medium8: (accent) => ({
    head: { fill: accent, color: WHITE, bold: true, bottom: WHITE },
    oddRow: { fill: lighter(accent, 0.6), bottom: WHITE },
    evenRow: { fill: lighter(accent, 0.8), bottom: WHITE },
    plainRow: { fill: lighter(accent, 0.8), bottom: WHITE },
    total: { fill: accent, color: WHITE, bold: true, top: WHITE },
  }),
  Medium15: (accent) => ({
    head: { fill: accent, color: WHITE, bold: true, top: '#000000', bottom: '#000000' },
    oddRow: { fill: GREY },
    evenRow: {},
    plainRow: {},
    total: { bold: true, top: '#000000', bottom: '#000000' },
  }),
  Medium22: (accent) => ({
    head: { fill: lighter(accent, 0.8), bold: true, bottom: lighter(accent, 0.4) },
    oddRow: { fill: lighter(accent, 0.6), bottom: lighter(accent, 0.4) },
    evenRow: { fill: lighter(accent, 0.8), bottom: lighter(accent, 0.4) },
    plainRow: { fill: lighter(accent, 0.8), bottom: lighter(accent, 0.4) },
    total: { fill: lighter(accent, 0.8), bold: true, top: accent },
  }),
};

const known = new Map<string, Readonly<Record<TablePart, TableLook>> | null>();

function looksOf(style: string): Readonly<Record<TablePart, TableLook>> | null {
  const [, family, digits] = /^TableStyle(Light|Medium)(\d{1,2})$/.exec(style) ?? [];
  const number = Number(digits);
  const make = FAMILIES[`${family}${number - ((number - 1) % 7)}`];
  if (!make) return null;
  const looks = make(ACCENTS[(number - 1) % 7]!);
  const named = Object.entries(looks).map(([part, look]) => [part, { key: `${style} ${part}`, ...look }]);
  return Object.fromEntries(named) as Record<TablePart, TableLook>;
}

/**
 * What a table style gives a part of a table; null for dark styles and those of the file's own, which are drawn plain.
 */
export function tableLook(style: string, part: TablePart): TableLook | null {
  if (!known.has(style)) known.set(style, looksOf(style));
  return known.get(style)?.[part] ?? null;
}

/** How cells look. What is left out stays as it is. */
export interface Style {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly readingOrder?: 'LeftToRight' | 'RightToLeft';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly topBorder?: 'Thin' | 'Medium';
  readonly bottomBorder?: 'Hairline' | 'Thin' | 'Medium';
  readonly innerLines?: boolean;
}

/** The colours of the session sheets. Text on a fill keeps a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
export const COLOURS = {
  ink: '#1F2937',
  quiet: '#5B6472',
  accent: '#0B4F7D',
  onAccent: '#FFFFFF',
  band: '#EAF2F8',
  line: '#C3CDD6',
  covered: '#0B7A75',
  gap: '#F0B254',
  received: '#0B5A8F',
  outstanding: '#9CC3E0',
  third: '#7A5195',
  bar: '#CFE2F1',
  /** The scale of gaps and coverage goes from nothing to this: one hue, which still reads in grey. */
  none: '#FFFFFF',
  most: '#F6BF6B',
  failed: '#C00000',
} as const;

/** Colours of a chart's series that mean nothing of their own, in their order. */
const SERIES_COLOURS = [
  COLOURS.received,
  COLOURS.gap,
  COLOURS.covered,
  COLOURS.third,
  COLOURS.outstanding,
  '#A23E48',
  '#6B7280',
  '#7A8B2A',
];

/** What is covered, missing, received and outstanding has the same colour in every chart. */
export const seriesColour = (key: string, index: number): string =>
  key === 'covered' || key === 'gap' || key === 'received' || key === 'outstanding'
    ? COLOURS[key]
    : SERIES_COLOURS[index % SERIES_COLOURS.length]!;

export const STYLES = {
  title: { size: 18, bold: true, color: COLOURS.accent, vertical: 'Center' },
  header: { size: 10, color: COLOURS.ink, vertical: 'Center' },
  headerEnd: { bottomBorder: 'Medium' },
  made: { size: 9, italic: true, color: COLOURS.quiet, wrap: true, vertical: 'Center' },
  caption: { size: 13, bold: true, color: COLOURS.accent, vertical: 'Center' },
  columnHeader: { size: 10, bold: true, fill: COLOURS.accent, color: COLOURS.onAccent, wrap: true, vertical: 'Center' },
  unit: { size: 9, italic: true, color: COLOURS.quiet, fill: COLOURS.band, vertical: 'Center', bottomBorder: 'Thin' },
  body: { size: 10, color: COLOURS.ink, vertical: 'Center', innerLines: true },
  total: {
    size: 10,
    bold: true,
    color: COLOURS.ink,
    fill: COLOURS.band,
    vertical: 'Center',
    topBorder: 'Thin',
    bottomBorder: 'Medium',
  },
  strongRow: { bold: true, fill: COLOURS.band },
  check: { size: 9, italic: true, color: COLOURS.quiet, vertical: 'Center' },
  figure: { size: 10, color: COLOURS.ink, vertical: 'Center', innerLines: true },
  strongFigure: { bold: true, color: COLOURS.accent },
  figureUnit: { size: 9, color: COLOURS.quiet, align: 'Right' },
  figureValue: { align: 'Right' },
  strongValue: { size: 12, bold: true, color: COLOURS.accent },
  figureNote: { size: 9, color: COLOURS.quiet, wrap: true, indent: 1, vertical: 'Center', align: 'Left' },
  paragraph: { size: 10, color: COLOURS.ink, wrap: true, vertical: 'Center' },
  /** Text that follows a column of figures; Excel indents only what is aligned. */
  afterFigures: { align: 'Left', indent: 1 },
  link: { color: COLOURS.accent, underline: true },
} satisfies Record<string, Style>;

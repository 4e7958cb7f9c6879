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
  accent: '#0B5A8F',
  onAccent: '#FFFFFF',
  band: '#E8F1F8',
  line: '#C9D3DC',
  covered: '#0B7A75',
  gap: '#D9822B',
  received: '#0B5A8F',
  outstanding: '#9CC3E0',
  third: '#7A5195',
  good: '#63BE7B',
  middling: '#FFEB84',
  bad: '#F8696B',
  failed: '#C00000',
} as const;

/** Colours of a chart's series, in their order. */
export const SERIES_COLOURS = [COLOURS.covered, COLOURS.gap, COLOURS.received, COLOURS.third, COLOURS.outstanding];

export const STYLES = {
  title: { size: 18, bold: true, color: COLOURS.accent },
  header: { size: 10, color: COLOURS.ink },
  made: { size: 9, italic: true, color: COLOURS.quiet },
  caption: { size: 13, bold: true, color: COLOURS.accent },
  columnHeader: { bold: true, fill: COLOURS.accent, color: COLOURS.onAccent, wrap: true, vertical: 'Center' },
  unit: { size: 9, italic: true, color: COLOURS.quiet, fill: COLOURS.band, bottomBorder: 'Thin' },
  body: { size: 10, color: COLOURS.ink, vertical: 'Top', innerLines: true },
  total: { bold: true, topBorder: 'Medium', fill: COLOURS.band },
  check: { size: 9, italic: true, color: COLOURS.quiet },
  figureLabel: { size: 11, color: COLOURS.ink, bottomBorder: 'Hairline' },
  figureValue: { size: 12, bold: true, color: COLOURS.accent, bottomBorder: 'Hairline', align: 'Right' },
  figureNote: { size: 9, color: COLOURS.quiet, bottomBorder: 'Hairline' },
  paragraph: { size: 10, color: COLOURS.ink, wrap: true, vertical: 'Top' },
  link: { color: COLOURS.accent, underline: true },
} satisfies Record<string, Style>;

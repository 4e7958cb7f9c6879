import { COLOURS, STYLES, type Style } from '../sheet/styles';

/**
 * Colours of forms beside those of the session sheets. Text on a fill keeps a contrast of 4.5 to 1 or more (WCAG 2.2,
 * 1.4.3).
 */
export const FORM_COLOURS = {
  input: '#FFFFFF',
  inputEdge: '#5B9BD5',
  locked: '#F1F4F7',
  complete: '#E2F2EC',
  onComplete: '#0A5B47',
  incomplete: '#FFF1D6',
  onIncomplete: '#7A3E00',
  problem: '#FBD9D3',
  onProblem: '#8A1C0E',
} as const;

const HEAD_VALUE = {
  size: 11,
  bold: true,
  color: COLOURS.ink,
  vertical: 'Center',
  wrap: true,
  align: 'Left',
  innerLines: true,
} satisfies Style;

/**
 * Looks of forms. The sheet that is filled in is printed at about 70%: text of 10.5 points comes out at more than 7.
 */
export const FORM_STYLES = {
  band: {
    size: 19,
    bold: true,
    fill: COLOURS.accent,
    color: COLOURS.onAccent,
    vertical: 'Center',
    align: 'Left',
    indent: 1,
  },
  subtitle: {
    size: 12,
    fill: COLOURS.band,
    color: COLOURS.accent,
    vertical: 'Center',
    align: 'Left',
    indent: 1,
    wrap: true,
  },
  fact: { size: 11, color: COLOURS.ink, vertical: 'Center', align: 'Left', indent: 1, wrap: true },
  factEnd: { bottomBorder: 'Medium' },
  part: { size: 13, bold: true, color: COLOURS.accent, vertical: 'Center', align: 'Left' },
  legend: { size: 10, italic: true, color: COLOURS.quiet, vertical: 'Center', align: 'Right' },
  columnHeader: { ...STYLES.columnHeader, size: 9 },
  computedHeader: { bold: false, fill: COLOURS.quiet },
  cell: { size: 10.5, color: COLOURS.ink, vertical: 'Center', wrap: true, fill: FORM_COLOURS.locked, innerLines: true },
  computed: { size: 9.5, color: COLOURS.quiet },
  check: { size: 9, color: COLOURS.ink },
  /** Texts beside the lines of their cells; Excel indents only what is aligned. */
  indented: { indent: 1 },
  none: { size: 11, italic: true, color: COLOURS.quiet, vertical: 'Center' },
  total: { ...STYLES.total, size: 11 },
  totalLabel: { align: 'Left', indent: 1 },
  subtotal: { size: 11, color: COLOURS.ink, vertical: 'Center', bottomBorder: 'Hairline' },
  note: { size: 11, italic: true, color: COLOURS.quiet, wrap: true, vertical: 'Center', align: 'Left' },
  label: { size: 11, color: COLOURS.ink, vertical: 'Center', wrap: true, align: 'Left' },
  small: { size: 10, italic: true, color: COLOURS.quiet, vertical: 'Center', align: 'Left' },
  counted: { size: 11, bold: true, color: COLOURS.ink, vertical: 'Center', align: 'Left' },
  verdict: { size: 11.5, bold: true, vertical: 'Center', wrap: true, align: 'Left', indent: 1 },
  signed: { size: 12, color: COLOURS.ink, vertical: 'Center', align: 'Left', indent: 1, wrap: true },
  headLabel: {
    size: 11,
    color: COLOURS.quiet,
    vertical: 'Center',
    wrap: true,
    align: 'Left',
    indent: 1,
    innerLines: true,
  },
  headValue: HEAD_VALUE,
  word: { ...HEAD_VALUE, indent: 1 },
  meaning: { size: 11, color: COLOURS.ink, vertical: 'Center', wrap: true, align: 'Left', innerLines: true },
  caption: { ...STYLES.caption, align: 'Left' },
  step: { ...STYLES.paragraph, size: 11, align: 'Left' },
  stepNumber: { size: 11, bold: true, color: COLOURS.accent, vertical: 'Center', align: 'Center' },
} satisfies Record<string, Style>;

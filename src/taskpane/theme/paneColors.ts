import type { OfficeColors } from '../../excel/thisExcel';
import { contrast, hex, luminance, mix, parseColor, readable, BLACK, WHITE, type Color } from './color';

/** WCAG 2.2, 1.4.3: text against its ground, with a little to spare for rounding. */
const TEXT = 4.6;
/** WCAG 2.2, 1.4.11: edges of controls and parts of charts. */
const EDGE = 3.1;

const ACCENT: Color = [15, 92, 140];
const ERROR: Color = [177, 14, 28];
const WARNING: Color = [138, 90, 0];
const GOOD: Color = [14, 112, 14];

export const LIGHT: OfficeColors = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#242424',
};

export const DARK: OfficeColors = {
  bodyBackgroundColor: '#1F1F1F',
  bodyForegroundColor: '#F0F0F0',
  controlBackgroundColor: '#292929',
  controlForegroundColor: '#F0F0F0',
};

/** Every color of the pane, by what it is for. */
export interface PaneColors {
  readonly dark: boolean;
  readonly ground: Color;
  readonly text: Color;
  readonly quiet: Color;
  readonly edge: Color;
  readonly line: Color;
  readonly raised: Color;
  readonly accent: Color;
  readonly accentQuiet: Color;
  readonly error: Color;
  readonly warning: Color;
  readonly good: Color;
}

/**
 * The pane's colors on a theme of Office: its ground and text, everything else readable on them. A color that cannot be
 * read is that of the light theme.
 */
export function paneColors(office: OfficeColors): PaneColors {
  const ground = parseColor(office.bodyBackgroundColor) ?? WHITE;
  const given = parseColor(office.bodyForegroundColor) ?? BLACK;
  const dark = luminance(ground) < 0.18;
  const text = readable(given, ground, 7);
  const raised = mix(ground, text, dark ? 0.06 : 0.04);
  // What is readable on the raised ground, which is nearer to the text, is readable on the ground.
  const on = (color: Color, ratio: number): Color => readable(readable(color, raised, ratio), ground, ratio);
  return {
    dark,
    ground,
    text,
    raised,
    quiet: on(mix(ground, text, 0.68), TEXT),
    edge: on(mix(ground, text, 0.45), EDGE),
    line: mix(ground, text, 0.16),
    accent: on(ACCENT, TEXT),
    accentQuiet: mix(ground, ACCENT, dark ? 0.35 : 0.12),
    error: on(ERROR, TEXT),
    warning: on(WARNING, TEXT),
    good: on(GOOD, TEXT),
  };
}

/** What stands on an area of the accent's color: the ground's color, else black or white. */
export const onAccent = ({ accent, ground }: PaneColors): Color =>
  contrast(accent, ground) >= TEXT ? ground : readable(ground, accent, TEXT);

/** The colors as the custom properties that the style sheets use. */
export function cssVariables(colors: PaneColors): Readonly<Record<string, string>> {
  const { dark, ...named } = colors;
  return {
    ...Object.fromEntries(
      Object.entries({ ...named, onAccent: onAccent(colors) }).map(([name, color]) => [
        `--pane-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        hex(color),
      ]),
    ),
    'color-scheme': dark ? 'dark' : 'light',
  };
}

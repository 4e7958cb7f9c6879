import type { IPalette, PartialTheme } from 'office-ui-fabric-react/lib/Theme';
import { hex, mix, type Color } from './color';
import { componentStyles } from './componentStyles';
import type { OfficeColors } from '../../excel/thisExcel';
import { onAccent, paneColors } from './paneColors';

/** How far each neutral color of Fabric stands from the ground towards the text. */
const NEUTRALS = {
  neutralLighterAlt: 0.02,
  neutralLighter: 0.05,
  neutralLight: 0.09,
  neutralQuaternaryAlt: 0.12,
  neutralQuaternary: 0.16,
  neutralTertiaryAlt: 0.22,
  neutralTertiary: 0.45,
  neutralPrimaryAlt: 0.85,
  neutralPrimary: 1,
  neutralDark: 1,
  black: 1,
} as const satisfies Partial<Record<keyof IPalette, number>>;

/** Sizes of text in rem, so that it grows with the reader's setting; Fabric's own are in pixels. */
const SIZES = {
  tiny: 0.75,
  xSmall: 0.75,
  small: 0.75,
  smallPlus: 0.8125,
  medium: 0.875,
  mediumPlus: 1,
  large: 1.125,
  xLarge: 1.25,
} as const;

/**
 * Fabric's theme on the colors of Office's: the ground and the text are Office's own, and every text is readable on its
 * ground.
 */
export function officeThemeToFabric(office: OfficeColors): PartialTheme {
  const colors = paneColors(office);
  const { ground, text, accent, quiet, edge, raised } = colors;
  const towards = (from: Color, to: Color, share: number): string => hex(mix(from, to, share));
  return {
    isInverted: colors.dark,
    palette: {
      ...Object.fromEntries(Object.entries(NEUTRALS).map(([name, share]) => [name, towards(ground, text, share)])),
      white: hex(ground),
      neutralSecondary: hex(quiet),
      neutralSecondaryAlt: hex(quiet),
      themePrimary: hex(accent),
      themeSecondary: hex(accent),
      themeTertiary: towards(accent, ground, 0.3),
      themeLight: towards(ground, accent, 0.35),
      themeLighter: towards(ground, accent, 0.2),
      themeLighterAlt: towards(ground, accent, 0.06),
      themeDarkAlt: towards(accent, text, 0.15),
      themeDark: towards(accent, text, 0.25),
      themeDarker: towards(accent, text, 0.45),
    },
    semanticColors: {
      bodyBackground: hex(ground),
      bodyText: hex(text),
      primaryButtonText: hex(onAccent(colors)),
      inputBorder: hex(edge),
      inputPlaceholderText: hex(quiet),
      smallInputBorder: hex(edge),
      buttonBorder: hex(edge),
      errorText: hex(colors.error),
      errorIcon: hex(colors.error),
      successIcon: hex(colors.good),
      warningIcon: hex(colors.warning),
      infoBackground: hex(raised),
      errorBackground: towards(ground, colors.error, 0.1),
      warningBackground: towards(ground, colors.warning, 0.1),
      successBackground: towards(ground, colors.good, 0.1),
      messageText: hex(text),
      messageLink: hex(accent),
    },
    fonts: Object.fromEntries(Object.entries(SIZES).map(([name, size]) => [name, { fontSize: `${size}rem` }])),
    components: componentStyles,
  };
}

import { createTheme } from 'office-ui-fabric-react/lib/Theme';
import { contrast, parseColor } from '../../src/taskpane/theme/color';
import { officeThemeToFabric } from '../../src/taskpane/theme/officeThemeToFabric';
import type { OfficeColors } from '../../src/excel/thisExcel';
import { cssVariables, DARK, LIGHT, paneColors } from '../../src/taskpane/theme/paneColors';

const office = (body: string, text: string): OfficeColors => ({
  bodyBackgroundColor: body,
  bodyForegroundColor: text,
  controlBackgroundColor: body,
  controlForegroundColor: text,
});

/** Office's four themes as its desktop programs give them, those of the pane itself, and a high-contrast one. */
const THEMES: [string, OfficeColors][] = [
  ['the light theme of the pane', LIGHT],
  ['the dark theme of the pane', DARK],
  ["Office's colorful", office('#E6E6E6', '#262626')],
  ["Office's dark grey", office('#666666', '#FFFFFF')],
  ["Office's black", office('#262626', '#FFFFFF')],
  ["Office's white", office('#FFFFFF', '#262626')],
  ['high contrast', office('#000000', '#FFFFFF')],
];

const ratio = (one: string, other: string): number => contrast(parseColor(one)!, parseColor(other)!);

describe.each(THEMES)('on %s', (_name, theme) => {
  const fabric = officeThemeToFabric(theme);
  const { palette, semanticColors } = createTheme({ ...fabric, components: {} });

  it("takes Office's ground", () => {
    expect(semanticColors.bodyBackground.toLowerCase()).toBe(theme.bodyBackgroundColor.toLowerCase());
  });

  it('has text of WCAG AA on its ground, in every role', () => {
    for (const text of [
      semanticColors.bodyText,
      semanticColors.link,
      semanticColors.errorText,
      semanticColors.inputPlaceholderText,
      palette.neutralSecondary,
      palette.themePrimary,
    ]) {
      expect(ratio(text, semanticColors.bodyBackground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has text of WCAG AA on its primary button and on messages', () => {
    expect(ratio(semanticColors.primaryButtonText, semanticColors.primaryButtonBackground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['infoBackground', 'errorBackground', 'warningBackground', 'successBackground'] as const)
      expect(ratio(semanticColors.messageText, semanticColors[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges of controls that stand out (WCAG 1.4.11)', () => {
    expect(ratio(semanticColors.inputBorder, semanticColors.bodyBackground)).toBeGreaterThanOrEqual(3);
  });

  it('has colors of its own that can be read on both of its grounds', () => {
    const { ground, raised, quiet, accent, error, warning, good } = paneColors(theme);
    for (const one of [quiet, accent, error, warning, good]) {
      expect(contrast(one, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(one, raised)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('knows a dark theme from a light one', () => {
  expect(officeThemeToFabric(DARK).isInverted).toBe(true);
  expect(officeThemeToFabric(LIGHT).isInverted).toBe(false);
});

it('takes the light theme where Office gives what is no color', () => {
  expect(paneColors(office('', 'none')).ground).toEqual([255, 255, 255]);
});

it('grows with the size of text that a reader sets', () => {
  for (const { fontSize } of Object.values(officeThemeToFabric(LIGHT).fonts!)) expect(fontSize).toMatch(/rem$/);
});

it('names its colors for the style sheet', () => {
  const variables = cssVariables(paneColors(LIGHT));
  expect(variables).toMatchObject({ '--pane-ground': '#ffffff', 'color-scheme': 'light' });
  expect(Object.keys(variables)).toContain('--pane-accent-quiet');
});

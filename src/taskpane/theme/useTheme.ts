import { useEffect, useState } from 'react';
import { officeColors, type OfficeColors } from '../../excel/thisExcel';
import { cssVariables, DARK, LIGHT, paneColors } from './paneColors';

const DARK_WANTED = '(prefers-color-scheme: dark)';

/** Office's theme where Office gives one (Excel on the web does not), else what the computer prefers. */
function currentColors(): OfficeColors {
  return officeColors() ?? preferred();
}

const preferred = (): OfficeColors => (window.matchMedia(DARK_WANTED).matches ? DARK : LIGHT);

const same = (one: OfficeColors, other: OfficeColors): boolean =>
  one.bodyBackgroundColor === other.bodyBackgroundColor && one.bodyForegroundColor === other.bodyForegroundColor;

/**
 * The colors that the pane follows. Excel raises no event when its theme changes, so it is looked at again when the
 * pane is shown or gets the focus; a change of the computer's preference is followed at once.
 */
export function useTheme(): OfficeColors {
  const [colors, setColors] = useState(currentColors);
  useEffect(() => {
    const look = (): void =>
      setColors((before) => {
        const now = currentColors();
        return same(before, now) ? before : now;
      });
    const media = window.matchMedia(DARK_WANTED);
    media.addEventListener('change', look);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      media.removeEventListener('change', look);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  useEffect(() => {
    for (const [name, value] of Object.entries(cssVariables(paneColors(colors)))) {
      document.documentElement.style.setProperty(name, value);
    }
  }, [colors]);
  return colors;
}

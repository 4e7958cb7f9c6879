import { setRTL } from 'office-ui-fabric-react/lib/Utilities';
import { useMemo } from 'react';
import { factsOf } from '../../words/languages';

/**
 * Says of the page in which language it is, and in which direction it runs. It does so before what stands in it is
 * drawn: Fabric's styles keep the direction in which they were made.
 * @returns whether it runs from right to left
 */
export function usePageLanguage(language: string): boolean {
  return useMemo(() => {
    const { rightToLeft } = factsOf(language);
    document.documentElement.lang = language;
    setRTL(rightToLeft);
    return rightToLeft;
  }, [language]);
}

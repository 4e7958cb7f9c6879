import { useEffect, useRef } from 'react';
import { takeFocus } from './takeFocus';

/**
 * Gives the focus back to what had it when the component came, once the component is gone because its button was
 * pressed: nobody who works by keyboard begins again at the top.
 * @returns what says that the button was pressed
 */
export function useReturnOfFocus(): () => void {
  const leaving = useRef(false);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const { activeElement, body } = document;
      const isNowhere = activeElement === null || activeElement === body;
      if (leaving.current && isNowhere && before instanceof HTMLElement) takeFocus(before);
    };
  }, []);
  return () => {
    leaving.current = true;
  };
}

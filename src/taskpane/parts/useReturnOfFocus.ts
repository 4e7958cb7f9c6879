import { useEffect, useRef } from 'react';

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
      if (leaving.current && isNowhere && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return () => {
    leaving.current = true;
  };
}

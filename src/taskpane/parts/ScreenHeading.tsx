import { useLayoutEffect, useRef } from 'react';
import { useFirstScreen } from './firstScreen';

/**
 * The heading of a screen. It takes the focus when its screen opens, so that a screen reader says where one is; not
 * when the pane itself opens. It takes it before the screen is painted: no key that is pressed meanwhile goes nowhere.
 */
export function ScreenHeading({ children }: { children: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useFirstScreen();
  useLayoutEffect(() => {
    if (!isFirst()) heading.current?.focus();
  }, [isFirst]);
  return (
    <h2 className="screen-heading" tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}

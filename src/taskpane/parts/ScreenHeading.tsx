import { useCallback, type JSX } from 'react';
import { useFirstScreen } from './firstScreen';
import { takeFocus } from './takeFocus';

/**
 * The heading of a screen. It takes the focus when its screen opens, so that a screen reader says where one is; not
 * when the pane itself opens. It takes it before the screen is painted: no key that is pressed meanwhile goes nowhere.
 */
export function ScreenHeading({ children }: { children: string }): JSX.Element {
  const isFirst = useFirstScreen();
  const arrive = useCallback(
    (heading: HTMLHeadingElement | null) => {
      if (!isFirst()) takeFocus(heading);
    },
    [isFirst],
  );
  return (
    <h2 className="screen-heading" tabIndex={-1} ref={arrive}>
      {children}
    </h2>
  );
}

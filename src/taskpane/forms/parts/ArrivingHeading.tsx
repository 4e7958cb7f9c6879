import { useCallback, type JSX } from 'react';
import { takeFocus } from '../../parts/takeFocus';

/**
 * A heading of something that has come about. It takes the focus where what had it is gone, so that nobody who works by
 * keyboard begins again at the top.
 * @param subject what it is the heading of; when another one comes, the heading takes the focus again
 */
export function ArrivingHeading({ subject, children }: { subject: unknown; children: string }): JSX.Element {
  const arrive = useCallback(
    (heading: HTMLHeadingElement | null) => {
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) takeFocus(heading);
    },
    // Another one is a function of its own, which React calls anew.
    [subject],
  );
  return (
    <h3 className="screen-heading" tabIndex={-1} ref={arrive}>
      {children}
    </h3>
  );
}

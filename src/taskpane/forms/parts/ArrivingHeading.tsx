import { useLayoutEffect, useRef } from 'react';

/**
 * A heading of something that has come about. It takes the focus where what had it is gone, so that nobody who works by
 * keyboard begins again at the top.
 * @param subject what it is the heading of; when another one comes, the heading takes the focus again
 */
export function ArrivingHeading({ subject, children }: { subject: unknown; children: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus();
  }, [subject]);
  return (
    <h3 className="screen-heading" tabIndex={-1} ref={heading}>
      {children}
    </h3>
  );
}

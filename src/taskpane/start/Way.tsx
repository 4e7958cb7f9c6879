import type { JSX, ReactNode } from 'react';

interface WayProps {
  readonly icon: JSX.Element;
  readonly title: string;
  readonly about: string;
  /** The button that takes it. */
  readonly children: ReactNode;
}

/** One way in. */
export function Way({ icon, title, about, children }: WayProps): JSX.Element {
  return (
    <li className="way">
      <span className="way-icon">{icon}</span>
      <h4>{title}</h4>
      <p>{about}</p>
      {children}
    </li>
  );
}

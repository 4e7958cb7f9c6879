import type { JSX } from 'react';
import { InSteps } from '../../parts/InSteps';

interface ReasonsProps {
  readonly title: string;
  /** What was not made, each with the reason. */
  readonly failed: readonly { readonly name: string; readonly why: string }[];
}

/** What could not be made, each with the reason; nothing where there is none. */
export function Reasons({ title, failed }: ReasonsProps): JSX.Element | null {
  if (failed.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <InSteps items={failed}>
        {(shown) => (
          <ul className="plain reasons">
            {shown.map(({ name, why }, place) => (
              <li key={`${name}-${place}`}>
                <strong>{name}</strong>: {why}
              </li>
            ))}
          </ul>
        )}
      </InSteps>
    </>
  );
}

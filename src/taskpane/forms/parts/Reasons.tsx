import { InSteps } from '../../parts/InSteps';

interface ReasonsProps {
  readonly title: string;
  /** What was not made, each with the reason. */
  readonly of: readonly { readonly name: string; readonly why: string }[];
}

/** What could not be made, each with the reason; nothing where there is none. */
export function Reasons({ title, of }: ReasonsProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <InSteps of={of}>
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

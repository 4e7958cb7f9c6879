import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState, type JSX } from 'react';
import { usePane } from '../PaneContext';

/** How many are shown at first, and come with each further step. */
const STEP = 25;

interface InStepsProps<Item> {
  readonly items: readonly Item[];
  readonly step?: number;
  /** Draws those that are shown so far. */
  readonly children: (shown: readonly Item[]) => JSX.Element;
}

/** A list that may be long: its first items, and a link that shows more of them. */
export function InSteps<Item>({ items, step = STEP, children }: InStepsProps<Item>): JSX.Element {
  const { words, format } = usePane();
  const [shown, setShown] = useState(step);
  const more = Math.min(step, items.length - shown);
  return (
    <>
      {children(items.slice(0, shown))}
      {more > 0 && <Link onClick={() => setShown(shown + step)}>{words.showMore(format.count(more))}</Link>}
    </>
  );
}

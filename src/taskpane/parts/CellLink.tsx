import type { JSX } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePane } from '../PaneContext';

interface CellLinkProps {
  readonly cell: string;
  /** Whether the cell is a label: then the link goes to what is filled in behind it. */
  readonly isLabel?: boolean;
  readonly label: string;
  readonly children: string;
}

/** Goes to a cell of the workbook. */
export function CellLink({ cell, isLabel = false, label, children }: CellLinkProps): JSX.Element {
  const { pane } = usePane();
  return (
    <Link
      onClick={() => void (isLabel ? pane.goToInput(cell) : pane.goTo(cell))}
      aria-label={label}
      className="cell-link"
    >
      {children}
    </Link>
  );
}

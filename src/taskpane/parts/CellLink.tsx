import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePane } from '../PaneContext';

/** Goes to a cell of the workbook. */
export function CellLink({ cell, label, children }: { cell: string; label: string; children: string }): JSX.Element {
  const { pane } = usePane();
  return (
    <Link onClick={() => void pane.goTo(cell)} aria-label={label} className="cell-link">
      {children}
    </Link>
  );
}

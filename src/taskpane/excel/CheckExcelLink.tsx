import type { JSX } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePane } from '../PaneContext';

/** At the end of the first screen of a workbook, whatever it is; also where it could not be looked at. */
export function CheckExcelLink(): JSX.Element | null {
  const { pane, state, words } = usePane();
  const { inspection, screen, message } = state;
  const isFirst = inspection?.kind === 'register' ? screen === 'register' : inspection !== null || message !== null;
  if (!isFirst || screen === 'excel') return null;
  return (
    <p className="check-excel">
      <Link onClick={() => pane.show('excel')}>{words.checkExcel}</Link>
    </p>
  );
}

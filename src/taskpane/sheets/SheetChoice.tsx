import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { useState, type JSX } from 'react';
import type { WrittenSheet } from '../../jobs/inspect';
import type { ReportSheet } from '../../report/report';
import { usePane } from '../PaneContext';
import { CellLink } from '../parts/CellLink';
import { sheetCellAddress } from '../../values/cellAddress';
import { SheetPreview } from './SheetPreview';

interface SheetChoiceProps {
  readonly sheet: ReportSheet;
  readonly written: WrittenSheet | undefined;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One session sheet: whether it is written, where it stands, and what it will hold. */
export function SheetChoice({ sheet, written, chosen, onChoose }: SheetChoiceProps): JSX.Element {
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  const { sheets } = words;
  return (
    <li className="sheet">
      <Checkbox label={sheet.name} checked={chosen} onChange={(_event, checked) => onChoose(checked === true)} />
      <p className="sheet-state">
        {written === undefined ? (
          <span className="quiet">{sheets.notInWorkbook}</span>
        ) : (
          <CellLink cell={sheetCellAddress(written.name, 1, 1)} label={sheets.goTo(written.name)}>
            {written.name === sheet.name ? sheets.goToIt : sheets.goTo(written.name)}
          </CellLink>
        )}
        <Link
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          aria-label={`${open ? sheets.hide : sheets.preview}: ${sheet.name}`}
        >
          {open ? sheets.hide : sheets.preview}
        </Link>
      </p>
      {open && <SheetPreview sheet={sheet} />}
    </li>
  );
}

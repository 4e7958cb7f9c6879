import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { HostedExcel } from 'embedded-excel/browser';
import { addSheet, checkDeletable, renameSheet, usedArea, type Sheet } from 'embedded-excel/model';

interface Props {
  readonly excel: HostedExcel;
  /** Changes whenever the list of sheets or the active one does. */
  readonly version: number;
  onTrouble: (error: unknown) => void;
}

function NameBox({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const [text, setText] = useState(name);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.select(), []);
  return (
    <input
      ref={box}
      className="tab-name"
      aria-label={`New name of the sheet ${name}`}
      dir="auto"
      value={text}
      size={Math.max(8, text.length)}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') onDone(text);
        if (event.key === 'Escape') onDone(null);
      }}
    />
  );
}

/** Where the arrow keys lead from a tab; null for other keys. */
function neighbour(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Of a sheet with nothing on it nobody is asked, as in Excel. */
const mayDelete = ({ name, grid, charts }: Sheet): boolean =>
  (usedArea(grid, false) === null && charts.length === 0) ||
  window.confirm(`Delete the sheet "${name}" with all that is on it? This cannot be undone.`);

/** The sheets: arrow keys go from one to the next, F2 or a double click renames, Delete deletes. */
export function SheetTabs({ excel, onTrouble }: Props) {
  const [renamed, setRenamed] = useState<string | null>(null);
  const tabs = useRef(new Map<string, HTMLButtonElement>());
  const { workbook } = excel;
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  useEffect(() => {
    tabs.current.get(workbook.activeSheet)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [workbook.activeSheet]);

  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      onTrouble(error);
    }
  };
  const tellExcel = (): void => void excel.compute().catch(onTrouble);
  const rename = (sheet: Sheet, name: string | null): void => {
    setRenamed(null);
    if (name === null || name === sheet.name) return;
    attempt(() => renameSheet(workbook, sheet, name));
    tellExcel();
  };
  const remove = async (sheet: Sheet): Promise<void> => {
    try {
      checkDeletable(workbook, sheet);
      if (!mayDelete(sheet)) return;
      await excel.deleteSheet(sheet.id);
      tabs.current.get(workbook.activeSheet)?.focus();
    } catch (error) {
      onTrouble(error);
    }
  };
  const onKey = (event: KeyboardEvent, sheet: Sheet): void => {
    if (event.key === 'F2') setRenamed(sheet.id);
    if (event.key === 'Delete') void remove(sheet);
    const next = neighbour(event.key, sheets.indexOf(sheet), sheets.length);
    if (next === null) return;
    event.preventDefault();
    const { id } = sheets[next]!;
    attempt(() => excel.activate(id));
    tabs.current.get(id)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label="Sheets" className="tab-list">
        {sheets.map((sheet) => {
          const active = sheet.id === workbook.activeSheet;
          if (renamed === sheet.id)
            return <NameBox key={sheet.id} name={sheet.name} onDone={(name) => rename(sheet, name)} />;
          return (
            <button
              key={sheet.id}
              ref={(element) => void (element ? tabs.current.set(sheet.id, element) : tabs.current.delete(sheet.id))}
              type="button"
              role="tab"
              aria-selected={active}
              aria-controls="grid"
              tabIndex={active ? 0 : -1}
              dir="auto"
              title="F2 renames, Delete deletes"
              className="tab"
              style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
              onClick={() => attempt(() => excel.activate(sheet.id))}
              onDoubleClick={() => setRenamed(sheet.id)}
              onKeyDown={(event) => onKey(event, sheet)}
            >
              {sheet.name}
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className="add-sheet"
        aria-label="Add a sheet"
        onClick={() => {
          attempt(() => excel.activate(addSheet(workbook, null).id));
          tellExcel();
        }}
      >
        +
      </button>
    </div>
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConnectedPane } from '../pane/connectPane';
import { keepComputed } from '../file/keepComputed';
import type { OpenedWorkbook } from '../file/workbookFiles';
import type { Grid, Seen } from '../grid/grid';
import { FormulaBar } from './FormulaBar';
import { GridPlace } from './GridPlace';
import { moveFocus } from './moveFocus';
import { PanePlace } from './PanePlace';
import { SheetTabs } from './SheetTabs';
import { NARROWEST, Splitter } from './Splitter';
import { StatusLine } from './StatusLine';

interface Props {
  readonly opened: OpenedWorkbook;
  readonly paneOpen: boolean;
  readonly saved: boolean;
  readonly message: string;
  onPane: (pane: ConnectedPane | null) => void;
  onPaneOpen: (open: boolean) => void;
  onChanged: () => void;
  onTrouble: (error: unknown) => void;
}

/** One workbook: its grid with the bars around it, and the task pane. */
export function Workspace({ opened, paneOpen, saved, message, onPane, onPaneOpen, onChanged, onTrouble }: Props) {
  const { excel } = opened;
  const [grid, setGrid] = useState<Grid | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [computing, setComputing] = useState(false);
  const [version, setVersion] = useState(0);
  const [width, setWidth] = useState(NARROWEST + 40);
  const [dragging, setDragging] = useState(false);
  const pane = useRef<ConnectedPane | null>(null);

  useEffect(
    () =>
      excel.watch((changes) => {
        if (changes.some(({ kind }) => kind !== 'selected' && kind !== 'activated')) onChanged();
        if (changes.some(({ kind }) => kind === 'sheets' || kind === 'activated')) setVersion((one) => one + 1);
      }),
    [excel, onChanged],
  );
  useEffect(() => keepComputed(excel, setComputing, onTrouble), [excel, onTrouble]);
  const move = useCallback(
    (back: boolean) =>
      moveFocus(back, {
        '#grid': () => grid?.focus(),
        '.pane': () => pane.current?.focus(back ? 'end' : 'start'),
      }),
    [grid],
  );
  const moveRef = useRef(move);
  moveRef.current = move;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      move(event.shiftKey);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [move]);
  const onLeft = useCallback((back: boolean) => moveRef.current(back), []);
  const keepPane = useCallback(
    (next: ConnectedPane | null) => {
      pane.current = next;
      onPane(next);
    },
    [onPane],
  );
  const onGrid = useCallback((next: Grid | null) => setGrid(() => next), []);

  return (
    <>
      <main className={`workspace${dragging ? ' dragging' : ''}`}>
        <section className="sheet" aria-label="Workbook">
          <FormulaBar
            seen={seen}
            grid={grid}
            beginEdit={() => excel.beginEdit()}
            onNoPlace={(place) =>
              onTrouble(new Error(`There is no cell, table or name "${place}" on a sheet that is shown.`))
            }
          />
          <GridPlace excel={excel} onGrid={onGrid} onSeen={setSeen} onTrouble={onTrouble} />
          <SheetTabs excel={excel} version={version} onTrouble={onTrouble} />
        </section>
        {paneOpen && <Splitter width={width} onWidth={setWidth} onDrag={setDragging} />}
        <aside className="pane" aria-label="Pledgebook" hidden={!paneOpen} style={{ width }}>
          <PanePlace
            opened={opened}
            visible={paneOpen}
            onPane={keepPane}
            onVisible={onPaneOpen}
            onLeft={onLeft}
            onTrouble={onTrouble}
          />
        </aside>
      </main>
      <StatusLine seen={seen} computing={computing} saved={saved} message={message} />
    </>
  );
}

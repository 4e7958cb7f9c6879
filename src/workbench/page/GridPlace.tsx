import { useEffect, useRef, useState } from 'react';
import type { HostedExcel } from 'embedded-excel/browser';
import type { Grid, Seen } from '../grid/grid';

interface Props {
  readonly excel: HostedExcel;
  onGrid: (grid: Grid | null) => void;
  onSeen: (seen: Seen) => void;
  onTrouble: (error: unknown) => void;
}

/** Where the workbook is drawn. The grid comes after the page, as it is large. */
export function GridPlace({ excel, onGrid, onSeen, onTrouble }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let closed = false;
    let grid: Grid | null = null;
    const container = document.createElement('div');
    container.className = 'grid-container';
    place.current!.append(container);
    import('../grid/showGrid')
      .then(({ showGrid }) => {
        if (closed) return;
        grid = showGrid(container, excel, { onSeen, onTrouble });
        setShown(true);
        onGrid(grid);
      })
      .catch(onTrouble);
    return () => {
      closed = true;
      onGrid(null);
      // What draws with React of its own may not be taken away while this React draws.
      setTimeout(() => {
        grid?.close();
        container.remove();
      });
    };
  }, [excel, onGrid, onSeen, onTrouble]);
  return (
    <div ref={place} id="grid" role="tabpanel" className="grid" aria-label="Sheet">
      {!shown && <p className="loading">Drawing the workbook…</p>}
    </div>
  );
}

import type { Seen } from '../grid/grid';

interface Props {
  readonly seen: Seen | null;
  readonly computing: boolean;
  readonly saved: boolean;
  readonly message: string;
}

/** Numbers of a selection of several cells, as Excel's status bar has them. */
function summed({ sheet, area }: Seen): string {
  if (area.rows * area.columns < 2) return '';
  let [count, sum] = [0, 0];
  sheet.grid.values.eachIn(area, (_row, _column, value) => {
    if (typeof value !== 'number') return;
    count += 1;
    sum += value;
  });
  return count === 0 ? '' : `Numbers: ${count}, sum: ${sum.toLocaleString('en', { maximumFractionDigits: 2 })}`;
}

/** What is selected, read out as it changes; messages; whether the workbook is computed and saved. */
export function StatusLine({ seen, computing, saved, message }: Props) {
  return (
    <footer className="status">
      <span aria-live="polite" className="selected" dir="auto">
        {seen && `${seen.address} ${seen.shown || 'blank'}`}
      </span>
      <span>{seen && summed(seen)}</span>
      <span role="status" className="message">
        {message}
      </span>
      <span className="state">{computing ? 'Calculating…' : 'Calculated'}</span>
      <span className="state">{saved ? 'Saved' : 'Changes not saved'}</span>
    </footer>
  );
}

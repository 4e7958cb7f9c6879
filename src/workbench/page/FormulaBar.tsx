import { useEffect, useRef, type KeyboardEvent } from 'react';
import { whenLeft } from '../grid/editor/whenLeft';
import type { Grid, Link, Seen } from '../grid/grid';
import { useDraft } from './useDraft';

interface Props {
  readonly seen: Seen | null;
  readonly grid: Grid | null;
  /** The person begins to edit a cell. @returns ends it */
  beginEdit: () => () => void;
  onNoPlace: (place: string) => void;
}

/** A cell that is being edited in the bar: another may be active by the time that the bar is left. */
interface Edit {
  readonly cell: Seen;
  end: () => void;
}

function LinkButton({ link, grid }: { link: Link; grid: Grid }) {
  return (
    <button type="button" className="follow" onClick={() => grid.follow(link)}>
      Go to {link.words}
    </button>
  );
}

const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.nativeEvent.isComposing;

/** The address of what is selected, which takes another one; and what is edited in the active cell. */
export function FormulaBar({ seen, grid, beginEdit, onNoPlace }: Props) {
  const place = useDraft(seen?.address ?? '');
  const text = useDraft(seen?.editText ?? '');
  const box = useRef<HTMLInputElement>(null);
  const edit = useRef<Edit | null>(null);
  const takeEdit = (): Edit | null => {
    const taken = edit.current;
    edit.current = null;
    text.drop();
    return taken;
  };
  const back = (): void => {
    place.drop();
    takeEdit()?.end();
    grid?.focus();
  };
  const goTo = (): void => {
    const wanted = place.value.trim();
    place.drop();
    if (!grid?.goTo(wanted)) onNoPlace(wanted);
  };
  const enter = (moveOn: boolean): void => {
    const typed = text.now();
    const taken = takeEdit();
    if (taken && typed !== null && grid) void grid.enter(taken.cell, typed).finally(() => taken.end());
    else taken?.end();
    if (moveOn) grid?.moveDown();
  };
  const leave = useRef(enter);
  leave.current = enter;
  useEffect(() => {
    const stop = whenLeft(box.current!, () => leave.current(false));
    return () => {
      stop();
      edit.current?.end();
    };
  }, []);
  return (
    <div className="formula-bar">
      <input
        className="address"
        aria-label="Name box: address of the selection"
        value={place.value}
        disabled={!grid}
        onChange={({ target }) => place.change(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => place.drop()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') back();
          if (!isEnter(event)) return;
          // The key must not go on into the cell, which has the keyboard by then.
          event.preventDefault();
          goTo();
        }}
      />
      <input
        ref={box}
        className="formula"
        aria-label="Formula bar"
        dir="auto"
        value={text.value}
        disabled={!grid}
        onChange={({ target }) => {
          if (edit.current === null && seen) edit.current = { cell: seen, end: beginEdit() };
          text.change(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') back();
          if (!isEnter(event)) return;
          event.preventDefault();
          enter(true);
        }}
      />
      {seen?.link && grid && <LinkButton link={seen.link} grid={grid} />}
    </div>
  );
}

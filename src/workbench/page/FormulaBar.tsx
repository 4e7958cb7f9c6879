import { useRef, type KeyboardEvent } from 'react';
import type { Grid, Link, Seen } from '../grid/grid';
import { useDraft } from './useDraft';

interface Props {
  readonly seen: Seen | null;
  readonly grid: Grid | null;
  onNoPlace(place: string): void;
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
export function FormulaBar({ seen, grid, onNoPlace }: Props) {
  const place = useDraft(seen?.address ?? '');
  const text = useDraft(seen?.editText ?? '');
  /** The cell that is being edited: another may be active by the time that the bar is left. */
  const edited = useRef<Seen | null>(null);
  const back = (): void => {
    place.drop();
    text.drop();
    grid?.focus();
  };
  const goTo = (): void => {
    const wanted = place.value.trim();
    place.drop();
    if (!grid?.goTo(wanted)) onNoPlace(wanted);
  };
  const enter = (moveOn: boolean): void => {
    if (text.isChanged() && edited.current) grid?.enter(edited.current, text.value);
    text.drop();
    if (moveOn) grid?.moveDown();
  };
  return (
    <div className="formula-bar">
      <input
        className="address"
        aria-label="Name box: address of the selection"
        value={place.value}
        disabled={!grid}
        onChange={({ target }) => place.change(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={place.drop}
        onKeyDown={(event) => {
          if (event.key === 'Escape') back();
          if (!isEnter(event)) return;
          // The key must not go on into the cell, which has the keyboard by then.
          event.preventDefault();
          goTo();
        }}
      />
      <input
        className="formula"
        aria-label="Formula bar"
        dir="auto"
        value={text.value}
        disabled={!grid}
        onChange={({ target }) => {
          if (!text.isChanged()) edited.current = seen;
          text.change(target.value);
        }}
        onBlur={() => enter(false)}
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

import { memo, useEffect, useRef, type JSX } from 'react';

interface TickProps {
  readonly checked: boolean;
  /** Some of what it stands for is chosen, and some is not. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  readonly label: string;
  /** Whether the label is visible beside it; screen readers always say it. */
  readonly labelled?: boolean;
  /** Quiet, at the end. */
  readonly note?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox of the browser's own: lists of some hundred stay quick with it. */
export function Tick({
  checked,
  mixed = false,
  disabled = false,
  label,
  labelled = true,
  note = '',
  onChange,
}: TickProps): JSX.Element {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = mixed && !checked;
  }, [mixed, checked]);
  return (
    <label className="tick">
      <input
        type="checkbox"
        ref={box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        {...(labelled ? {} : { 'aria-label': label })}
      />
      {labelled && <span>{label}</span>}
      {note !== '' && <span className="quiet tick-note">{note}</span>}
    </label>
  );
}

interface ListedTickProps {
  readonly name: string;
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  /** The same function at every drawing. */
  readonly onChange: (name: string, checked: boolean) => void;
}

/** One of a list of many, drawn again only where it has changed. */
export const ListedTick = memo(function ListedTick({ name, label, note, checked, onChange }: ListedTickProps) {
  return <Tick checked={checked} label={label} note={note} onChange={(yes) => onChange(name, yes)} />;
});

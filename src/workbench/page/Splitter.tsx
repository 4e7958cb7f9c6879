import { useRef } from 'react';

export const NARROWEST = 320;
const WIDEST = 480;
const STEP = 16;

const within = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, width));

interface Props {
  readonly width: number;
  onWidth: (width: number) => void;
  /** While it is dragged, the frame must not take the pointer. */
  onDrag: (dragging: boolean) => void;
}

/** The line between grid and pane, moved by the pointer or the arrow keys. */
export function Splitter({ width, onWidth, onDrag }: Props) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const end = (): void => {
    start.current = null;
    onDrag(false);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the pane"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      className="splitter"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        onDrag(true);
      }}
      onPointerMove={({ clientX }) => {
        if (start.current) onWidth(within(start.current.width + start.current.x - clientX));
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onWidth(within(width + STEP));
        if (key === 'ArrowRight') onWidth(within(width - STEP));
        if (key === 'Home') onWidth(WIDEST);
        if (key === 'End') onWidth(NARROWEST);
      }}
    />
  );
}

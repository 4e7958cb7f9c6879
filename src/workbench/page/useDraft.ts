import { useRef, useState } from 'react';

/** A text that follows a value until the person changes it, and again once the draft is dropped. */
export interface Draft {
  readonly value: string;
  /** What was typed; null where nothing was. Keys and losing the keyboard may come before the page is drawn again. */
  now: () => string | null;
  change: (text: string) => void;
  drop: () => void;
}

export function useDraft(value: string): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const now = useRef<string | null>(null);
  const set = (text: string | null): void => {
    now.current = text;
    setDraft(text);
  };
  return {
    value: draft ?? value,
    now: () => now.current,
    change: set,
    drop: () => set(null),
  };
}

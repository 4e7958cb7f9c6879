import type { WorkbookEvent } from './workbookEvent';

/** Which events are asked for, and who delivers them to the client. */
export interface EventDesk {
  /** `context.runtime.enableEvents`. */
  enabled: boolean;
  ask: (type: number, target: string) => void;
  forget: (type: number, target: string) => void;
  isWanted: (type: number, target: string) => boolean;
  readonly listeners: Set<(events: readonly WorkbookEvent[]) => void>;
  /** Has events delivered, once the answer to the request that raised them has gone out. */
  raise: (events: readonly WorkbookEvent[]) => void;
}

export function newEventDesk(): EventDesk {
  const wanted = new Set<string>();
  const key = (type: number, target: string): string => `${type} ${target}`;
  const listeners: EventDesk['listeners'] = new Set();
  return {
    enabled: true,
    ask: (type, target) => void wanted.add(key(type, target)),
    forget: (type, target) => void wanted.delete(key(type, target)),
    isWanted: (type, target) => wanted.has(key(type, target)),
    listeners,
    raise: (events) => {
      if (events.length === 0) return;
      for (const listener of [...listeners]) setTimeout(() => listener(events));
    },
  };
}

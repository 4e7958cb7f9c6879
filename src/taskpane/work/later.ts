/** Puts off work until nothing has asked for it for a while. */
export interface Later {
  readonly ask: (wait: number) => void;
  /** Nothing is begun any more. */
  readonly end: () => void;
}

/** @param work is started once, when the last wait that was asked for is over; milliseconds */
export function later(work: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  return {
    ask: (wait) => {
      clearTimeout(timer);
      if (!ended) timer = setTimeout(work, wait);
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}

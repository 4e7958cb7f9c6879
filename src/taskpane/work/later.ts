/** Puts off work until nothing has asked for it for a while. */
export interface Later {
  readonly ask: (wait: number) => void;
  readonly drop: () => void;
}

/** @param work is started once, when the last wait that was asked for is over; milliseconds */
export function later(work: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = (): void => clearTimeout(timer);
  return {
    ask: (wait) => {
      drop();
      timer = setTimeout(work, wait);
    },
    drop,
  };
}

/** A clock that can be set. */
export interface Clock {
  /** The present, in Unix milliseconds. */
  readonly now: () => number;
  /** Stops the clock at a moment in Unix milliseconds; undefined lets it go again, with the machine's time. */
  readonly set: (moment: number | undefined) => void;
}

export function createClock(moment?: number): Clock {
  let stopped: number | undefined;
  const set = (to: number | undefined): void => {
    if (to !== undefined && !Number.isSafeInteger(to)) {
      throw new RangeError(`The clock takes Unix time in whole milliseconds, not ${to}.`);
    }
    stopped = to;
  };
  set(moment);
  return { now: () => stopped ?? Date.now(), set };
}

export interface Progress {
  readonly step: () => void;
  readonly clear: () => void;
}

/** Counts requests on one line of a terminal; says nothing into a log. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => undefined, clear: () => undefined };
  let requests = 0;
  return {
    step: () => stream.write(`\r${++requests} requests`),
    clear: () => stream.write('\r\u001B[K'),
  };
}

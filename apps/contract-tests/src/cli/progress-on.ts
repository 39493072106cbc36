export interface Progress {
  readonly onExchange: () => void;
  readonly onChecked: (done: number, total: number) => void;
  readonly clear: () => void;
}

const SILENT: Progress = {
  onExchange: () => undefined,
  onChecked: () => undefined,
  clear: () => undefined,
};

/** Counts requests and checks on one line of a terminal; says nothing into a log. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return SILENT;
  let requests = 0;
  let checks = 'reading the target';
  const show = (): void => {
    stream.write(`\r\u001B[K${requests} requests, ${checks}`);
  };
  return {
    onExchange: () => {
      requests++;
      show();
    },
    onChecked: (done, total) => {
      checks = done < total ? `${done} of ${total} checks` : 'trying again what failed';
      show();
    },
    clear: () => stream.write('\r\u001B[K'),
  };
}

import type { WriteStream } from 'node:tty';

/** Tells people how far an import is. */
export interface Progress {
  /** A line that stays, in a log too. */
  readonly say: (line: string) => void;
  /** Counts an answer. */
  readonly countAnswer: () => void;
  /** How many there were. */
  readonly answerCount: () => number;
  /** Ends what is shown on a terminal. */
  readonly end: () => void;
}

/** Where lines go to: a terminal, or anything else. */
export type ProgressOutput = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean };

// Back to the beginning of the line, and what is on it erased. It is no colour.
const CLEAR_LINE = '\r\u001b[K';

/** Shows counts on a terminal, in one line that changes; in a log there are only the lines that stay. */
export function createProgress(project: string, output: ProgressOutput): Progress {
  const isTerminal = output.isTTY === true;
  let count = 0;
  const clear = (): void => {
    if (isTerminal) output.write(CLEAR_LINE);
  };
  return {
    say: (line) => {
      clear();
      output.write(`${line}\n`);
    },
    countAnswer: () => {
      count += 1;
      if (isTerminal) output.write(`${CLEAR_LINE}Reading ${project}: answer ${count}`);
    },
    answerCount: () => count,
    end: clear,
  };
}

import type { OperationId } from '@flag-contract/types';

/**
 * How a request names itself: `token` as given, `bearer` with that word before it, `none` without the header, the
 * others on purpose wrong.
 */
export type Credential = 'token' | 'bearer' | 'none' | 'unknown' | 'denied';

export interface Request {
  readonly operationId: OperationId;
  readonly credential: Credential;
  readonly url: URL;
  /** GET unless another method itself is tried. */
  readonly method?: 'HEAD' | 'POST';
  /** The contract describes no such request: what its answer may be, the check that asks says alone. */
  readonly isUndescribed?: true;
  /** Headers beyond those of every request. They are part of the question. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** How an error's body begins, as it came. Pages are kept parsed alone. */
  readonly text?: string;
  /** The parsed body; absent when it is not JSON. Answers share equal items. */
  readonly json?: unknown;
}

/** One request and what came of it: an answer, or the reason why there is none that could be read. */
export interface Exchange {
  readonly request: Request;
  /** When it was sent, on the clock of `performance.now()`. */
  readonly startedMs: number;
  readonly durationMs: number;
  readonly outcome: { readonly answer: Answer } | Unreadable;
}

interface Unreadable {
  readonly unreadable: string;
  /** Nothing was sent, since the run had come to a limit of its own: that says nothing of the target. */
  readonly notAsked?: true;
}

/** The same text for the same question: what is asked, as whom, and in which words. */
export function questionOf({ method, credential, url, headers = {} }: Request): string {
  const written = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [method ?? 'GET', credential, ...written, url.href].join(' ');
}

export function answerOf(exchange: Exchange): Answer | undefined {
  return 'answer' in exchange.outcome ? exchange.outcome.answer : undefined;
}

export function wasNotAsked({ outcome }: Exchange): boolean {
  return 'notAsked' in outcome;
}

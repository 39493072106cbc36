import type { OperationId } from '@flag-contract/types';

/** How a request names itself: `token` as given, `none` without the header, the others on purpose wrong. */
export type Credential = 'token' | 'none' | 'unknown' | 'denied';

export interface Request {
  readonly operationId: OperationId;
  readonly credential: Credential;
  readonly url: URL;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The parsed body; absent when it is not JSON. */
  readonly json?: unknown;
}

/** One request and what came of it: an answer, or the reason why there is none that could be read. */
export interface Exchange {
  readonly request: Request;
  readonly durationMs: number;
  readonly outcome: { readonly answer: Answer } | { readonly unreadable: string };
}

export function answerOf(exchange: Exchange): Answer | undefined {
  return 'answer' in exchange.outcome ? exchange.outcome.answer : undefined;
}

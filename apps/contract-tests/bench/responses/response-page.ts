import { FLAG_EXPANDS, type OperationId } from '@flag-contract/types';
import type { Target } from '../../src/index.ts';
import { DEFAULTS } from '../../src/run/defaults.ts';
import { sendRequest } from '../../src/target/send-request.ts';
import { answerOf, type Answer } from '../../src/target/exchange.ts';
import { TargetClient } from '../../src/target/target-client.ts';
import type { Query } from '../../src/target/query.ts';

/** A page whose answer is judged over and over. */
export interface ResponsePage {
  readonly name: string;
  readonly operationId: OperationId;
  readonly query: Query;
}

export const TWENTY_FLAGS: ResponsePage = {
  name: '20 flags',
  operationId: 'getFeatureFlags',
  query: [['limit', '20']],
};

export const HUNDRED_FLAGS: ResponsePage = {
  name: '100 flags, everything expanded',
  operationId: 'getFeatureFlags',
  query: [
    ['limit', '100'],
    ['summary', '0'],
    ['expand', FLAG_EXPANDS.join(',')],
  ],
};

export const ALL_TAGS: ResponsePage = { name: 'tags', operationId: 'getTags', query: [['limit', '1000']] };

const OPTIONS = { ...DEFAULTS, concurrency: 1 };
const OK = 200;

/** Asks a server for the page, the same way whether it is a proxy or not. */
export async function askForPage(
  { operationId, query }: ResponsePage,
  target: Target,
): Promise<{ readonly answer: Answer; readonly durationMs: number }> {
  const url = new TargetClient(target, OPTIONS).urlOf(operationId, query);
  const headers = new Headers({ accept: 'application/json', authorization: target.token });
  const request = { operationId, url, credential: 'token' } as const;
  const exchange = await sendRequest(request, {
    headers,
    timeoutMs: OPTIONS.timeoutMs,
    keep: (_text, { json }) => json,
  });
  const answer = answerOf(exchange);
  if (answer?.status !== OK || 'sl-violations' in answer.headers) {
    throw new Error(`${url.pathname}${url.search} is not answered as it should be: ${answer?.status}`);
  }
  return { answer, durationMs: exchange.durationMs };
}

import type { FastifyInstance } from 'fastify';

import { buildApp } from './build-app.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { NextAnswer } from './faults/next-answer.ts';
import { scriptFaults } from './faults/scripted-faults.ts';
import { explainListenFailure } from './http/explain-listen-failure.ts';
import { isLoopback } from './http/is-loopback.ts';
import type { AnsweredRequest } from './http/record-requests.ts';
import type { ListenSettings } from './listen-options.ts';
import type { LiveSource } from './live-source.ts';
import { tellOutages } from './tell-outages.ts';

/** A server that is listening. */
export interface ReferenceServer {
  /** The origin, such as `http://127.0.0.1:4012`. */
  readonly url: string;
  /** The access token that may read everything. */
  readonly token: string;
  /** An access token that is answered 403. */
  readonly deniedToken: string;
  /** The key of the dataset's first project. */
  readonly project: string;
  /** The key of its second one, if it has two. */
  readonly otherProject: string | undefined;
  /**
   * Puts a dataset in place of all that was there. Every answer is made from the old data or from the new, never from
   * both; the answers go on meanwhile. Of JSON, `parseDataset` makes a dataset.
   *
   * @throws DatasetError where it has faults; then everything stays as it was
   * @example
   * await server.load({ projects: [{ key: 'web', environments: [], flags: [] }] })
   */
  readonly load: (dataset: Dataset) => Promise<void>;
  /**
   * Stops the clock at a moment in Unix milliseconds, past or future; undefined lets it go again, with the machine's
   * time. The clock says what is "in the past 30 days", and which `asOf` is past.
   *
   * @throws RangeError where it is no whole number
   * @example
   * server.setClock(Date.parse('2026-01-31T12:00:00Z'))
   */
  readonly setClock: (moment: number | undefined) => void;
  /**
   * Lets the next request have this failure; called again, the one after that.
   *
   * @throws RangeError or TypeError where it could not be sent: a status that is none from 400 to 599, a broken header,
   *   a body that has no JSON
   * @example
   * server.answerNext({ status: 429, headers: { 'Retry-After': '1' }, times: 2, operationId: 'getTags' })
   */
  readonly answerNext: (answer: NextAnswer) => void;
  /**
   * The requests that were answered, the last 1,000 of them, in the order of their answers.
   *
   * @example
   * server.requests.map(({ method, url, status }) => `${method} ${url} ${status}`) // ['GET /api/v2/tags?limit=5 200']
   */
  readonly requests: readonly AnsweredRequest[];
  /** Finishes the requests in flight and stops listening. */
  readonly close: () => Promise<void>;
  /**
   * The same, so that the end of a block closes the server.
   *
   * @example
   * await using server = await startReferenceServer()
   */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Answers from a source on a port, until it is closed; then it closes the source as well.
 *
 * @throws Error where the port can't be listened on; the message says what to do
 */
export async function listen(source: LiveSource, settings: ListenSettings): Promise<ReferenceServer> {
  const { host, tokens, latencyMs, rateLimit } = settings;
  const scriptedFaults = scriptFaults();
  const requests: AnsweredRequest[] = [];
  const app = buildApp(tellOutages(source), tokens, {
    latencyMs,
    rateLimit,
    allowsOrigins: isLoopback(host),
    scriptedFaults,
    requests,
  });
  app.addHook('onClose', source.close);
  const url = await listenAt(app, settings);
  const close = (): Promise<void> => app.close();
  return {
    url,
    token: tokens.allowed,
    deniedToken: tokens.denied,
    get project() {
      return source.projectKeys()[0] ?? '';
    },
    get otherProject() {
      return source.projectKeys()[1];
    },
    load: source.load,
    setClock: source.setClock,
    answerNext: scriptedFaults.add,
    requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function listenAt(app: FastifyInstance, { port, host }: ListenSettings): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    throw explainListenFailure(error, { port, host });
  }
}

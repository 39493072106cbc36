import type { Connection } from '../connection/connection.ts';
import { failureOfAnswer } from '../failure/failure-of-answer.ts';
import { failureOfFetch } from '../failure/failure-of-fetch.ts';
import type { FailureDetails } from '../failure/flag-contract-error.ts';
import { readToken } from '../transport/token.ts';
import type { Question } from './question.ts';
import { throwIfAborted, withinTime } from './within-time.ts';

/** The body of an answer with status 200, and what to say of it should it not be readable. */
export interface SuccessfulAnswer {
  readonly text: string;
  readonly details: FailureDetails;
}

/** Sends a question once. Throws what went wrong. */
export async function attempt(
  connection: Connection,
  question: Question,
  attempts: number,
  limitMs: number,
  signal: AbortSignal | undefined,
): Promise<SuccessfulAnswer> {
  const { fetch, apiVersion, hooks } = connection;
  const details = { ...question, attempts: attempts - 1 };
  throwIfAborted(signal, details);
  const event = { ...question, attempt: attempts };
  let token = '';
  const ask = async (stopped: AbortSignal): Promise<[Response, string]> => {
    token = await readToken(connection.token, details);
    const headers: Record<string, string> = { Accept: 'application/json', Authorization: token };
    if (apiVersion) headers['LD-API-Version'] = apiVersion;
    details.attempts = attempts;
    const response = await fetch(question.url, { headers, signal: stopped, redirect: 'manual' });
    return [response, await response.text()];
  };
  await hooks.onRequest?.(event);
  const startMs = performance.now();
  const [{ status, headers }, text] = await withinTime(ask, limitMs, signal, details).catch(
    (error: unknown) => {
      throw failureOfFetch(error, details, token);
    },
  );
  connection.latestHeaders = headers;
  await hooks.onResponse?.({ ...event, status, durationMs: performance.now() - startMs });
  if (status !== 200) throw failureOfAnswer(status, headers, text, details, token);
  return { text, details: { ...details, status } };
}

import { plainText } from '../report/plain-text.ts';
import { redactorOf } from '../report/redact.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { Target } from '../target/target.ts';
import { RATE_LIMITED } from '../target/target-client.ts';
import { CannotRunError } from './cannot-run-error.ts';

const LATER_LENGTH_MAX = 40;

/** Throws when the very first answer shows that there is nothing to verify: nobody there, no API, no access. */
export function assertUsable(target: Target, exchange: Exchange): void {
  const { baseUrl, project } = target;
  const { outcome, request } = exchange;
  if ('unreadable' in outcome) {
    throw new CannotRunError(
      `${baseUrl.href} gives no readable answer: ${plainText(outcome.unreadable)}. Is the server running?`,
    );
  }
  const answer = answerOf(exchange);
  if (answer === undefined || !('json' in answer)) {
    const contentType = plainText(
      redactorOf(target)(outcome.answer.headers['content-type'] ?? 'no content type'),
    );
    throw new CannotRunError(
      `${request.url.href} does not answer with JSON (status ${outcome.answer.status}, ${contentType}). ` +
        'Is --url the API’s base URL?',
    );
  }
  if (answer.status === 401 || answer.status === 403) {
    throw new CannotRunError(
      `${baseUrl.href} refuses the token (status ${answer.status}). ${hintAt(target.token)}`,
    );
  }
  if (answer.status === RATE_LIMITED) {
    const later = plainText(answer.headers['retry-after'] ?? 'not said').slice(0, LATER_LENGTH_MAX);
    throw new CannotRunError(
      `${baseUrl.href} limits the rate (status ${RATE_LIMITED}, Retry-After: ${later}). Try again later.`,
    );
  }
  if (answer.status === 404) {
    throw new CannotRunError(
      `${baseUrl.href} has no project ${project} (status 404). Name one with --project.`,
    );
  }
}

/** The documentation has the token alone; many servers want a word before it. */
function hintAt(token: string): string {
  return /^bearer /i.test(token)
    ? 'It was sent with Bearer before it; the documentation has it without.'
    : 'It was sent as it is. If this server wants Bearer before it, put that word into the variable, too.';
}

import { plainText } from '../report/plain-text.ts';
import { redactorOf } from '../report/redact.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { Target } from '../target/target.ts';
import { CannotRunError } from './cannot-run-error.ts';

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
      `${baseUrl.href} refuses the token (status ${answer.status}). Which one is it given?`,
    );
  }
  if (answer.status === 404) {
    throw new CannotRunError(
      `${baseUrl.href} has no project ${project} (status 404). Name one with --project.`,
    );
  }
}

import { isRecord } from '../json/is-record.ts';
import { plainText } from '../report/plain-text.ts';
import { redactorOf } from '../report/build/redact.ts';
import { shorten } from '../report/build/shorten.ts';
import type { Answer, Exchange } from '../target/exchange.ts';
import type { Target } from '../target/target.ts';
import { RATE_LIMITED } from '../target/target-client.ts';
import { CannotRunError } from './cannot-run-error.ts';

const SHOWN_LENGTH_MAX = 100;

/** Throws when the very first answer shows that there is nothing to verify: nobody there, no API, no access. */
export function assertUsable(target: Target, exchange: Exchange): void {
  const { outcome } = exchange;
  if ('unreadable' in outcome) {
    throw new CannotRunError(
      `${target.baseUrl.href} gives no readable answer: ${plainText(outcome.unreadable)}. Is the server running?`,
    );
  }
  const complaint =
    complaintAboutStatus(target, outcome.answer) ??
    complaintAboutBody(target, exchange.request.url, outcome.answer);
  if (complaint !== undefined) throw new CannotRunError(complaint);
}

function complaintAboutStatus(target: Target, answer: Answer): string | undefined {
  const { baseUrl, token } = target;
  const { status, headers } = answer;
  const shown = (header: string | undefined): string =>
    shorten(plainText(redactorOf(target)(header ?? 'nowhere')), SHOWN_LENGTH_MAX);
  if (status >= 300 && status < 400) {
    return (
      `${baseUrl.href} redirects to ${shown(headers['location'])} (status ${status}), ` +
      'where the token is not sent. Is --url the API’s base URL?'
    );
  }
  if (status === 401 || status === 403) {
    return `${baseUrl.href} refuses the token (status ${status}). ${hintAt(token)}`;
  }
  if (status === RATE_LIMITED) {
    const later = shown(headers['retry-after'] ?? 'not said');
    return `${baseUrl.href} limits the rate (status ${RATE_LIMITED}, Retry-After: ${later}). Try again later.`;
  }
  // An error in the documented form is for the checks to judge.
  if (status >= 500 && !('json' in answer)) {
    return `${baseUrl.href} fails (status ${status}). Its log may say why.`;
  }
  return undefined;
}

function complaintAboutBody(target: Target, url: URL, answer: Answer): string | undefined {
  const { status, headers, json } = answer;
  if (!('json' in answer)) {
    const contentType = plainText(redactorOf(target)(headers['content-type'] ?? 'no content type'));
    return (
      `${url.href} does not answer with JSON (status ${status}, ${contentType}). ` +
      'Is --url the API’s base URL?'
    );
  }
  if (status === 404) {
    return `${target.baseUrl.href} has no project ${target.project} (status 404). Name one with --project.`;
  }
  if (status === 200 && !(isRecord(json) && 'items' in json)) {
    return `${url.href} answers with no JSON object with \`items\`. Is --url the base URL of this API?`;
  }
  return undefined;
}

/** The documentation has the token alone; many servers want a word before it. */
function hintAt(token: string): string {
  return /^bearer /i.test(token)
    ? 'It was sent with Bearer before it; the documentation has it without.'
    : 'It was sent as it is. If this server wants Bearer before it, put that word into the variable, too.';
}

import { componentName, documentedBody, type Contract } from '../../contract/contract.ts';
import { isRecord } from '../../json/is-record.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import type { Drift } from '../report.ts';
import { shorten } from './shorten.ts';
import { visitUnknownFields } from './visit-unknown-fields.ts';

/** What a target invents is told up to here; a real API does not come near. */
const FIELDS_MAX = 100;
const TEXT_LENGTH_MAX = 200;

/** The fields of answers that the contract does not know: legal, because the API grows, but news. The most frequent first. */
export function drift(
  exchanges: readonly Exchange[],
  contract: Contract,
  redact: (text: string) => string,
): readonly Drift[] {
  const all = new Map<string, Tally>();
  const shown = (text: string): string => shorten(redact(text), TEXT_LENGTH_MAX);
  for (const exchange of exchanges) {
    const { operationId, url } = exchange.request;
    visitBody(exchange, contract, (schema, path, value) => {
      const key = `${operationId} ${schema} ${path}`;
      const known = all.get(key);
      if (known !== undefined) count(known, exchange);
      if (known !== undefined || all.size === FIELDS_MAX) return;
      const field = { operationId, schema, path: shown(path), exampleUrl: shown(url.href) };
      const first = { ...field, exampleValue: shown(inShort(value)) };
      all.set(key, { field: first, answers: 1, occurrences: 1, last: exchange });
    });
  }
  return [...all.values()]
    .map(({ field, answers, occurrences }) => ({ ...field, answers, occurrences }))
    .toSorted((a, b) => b.occurrences - a.occurrences);
}

interface Tally {
  readonly field: Omit<Drift, 'answers' | 'occurrences'>;
  answers: number;
  occurrences: number;
  /** The last answer that had it. */
  last: Exchange;
}

function count(tally: Tally, exchange: Exchange): void {
  tally.occurrences++;
  if (tally.last !== exchange) tally.answers++;
  tally.last = exchange;
}

function visitBody(
  exchange: Exchange,
  contract: Contract,
  visit: (schema: string, path: string, value: unknown) => void,
): void {
  const answer = answerOf(exchange);
  if (answer === undefined) return;
  const body = documentedBody(contract, exchange.request.operationId, answer.status);
  if (body === undefined) return;
  const schema = componentName(body);
  visitUnknownFields(body, answer.json, contract.components.schemas, (path, value) =>
    visit(schema, path, value),
  );
}

const STRING_LENGTH_MAX = 1000;
const NAMES_MAX = 3;

/** A value as JSON; of a large one only what it is, because a target may send it by the megabyte. */
function inShort(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value, STRING_LENGTH_MAX));
  if (Array.isArray(value)) return `[…] with ${value.length} items`;
  if (!isRecord(value)) return JSON.stringify(value);
  const names = Object.keys(value)
    .slice(0, NAMES_MAX)
    .map((name) => shorten(name, STRING_LENGTH_MAX));
  return `{ ${names.join(', ')}, … }`;
}

import type { IncomingHttpHeaders } from 'node:http';

import { closest, distance } from 'fastest-levenshtein';

import { contract, resolveSchema } from '../contract/contract.ts';
import { invalidRequest, quote } from '../refusals/refusal.ts';
import { compileParameter, type CompiledParameter } from './compile-parameter.ts';
import { decodeQuery, type QueryPair } from './decode-query.ts';

/** What a request consists of, as far as the contract has parameters in it. */
export interface RawRequest {
  /** The part of the URL after `?`, as it was sent. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** The variables of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** A request that keeps the contract. */
interface ReadRequest<Values> {
  /** The parameters' values by name; one that was not sent, or sent empty where that means the same, is missing. */
  readonly values: Values;
  /** The query's parameters as they were sent, without those that were sent empty. */
  readonly sent: readonly QueryPair[];
}

/**
 * Compiles the reader of an operation's requests from the contract.
 *
 * @param path the path of the operation as the contract writes it
 * @returns a function that reads a request; it throws a `Refusal` where the request breaks the contract
 */
export function compileRequest<Values>(path: string): (request: RawRequest) => ReadRequest<Values> {
  const parameters = (contract.paths[path]?.get.parameters ?? []).map(compileParameter);
  const checkName = compileNames(parameters.filter((parameter) => parameter.in === 'query'));
  return (request) => {
    const pairs = decodeQuery(request.query);
    for (const [name] of pairs) checkName(name);
    const texts = Map.groupBy(pairs, ([name]) => name);
    const values: Record<string, unknown> = {};
    for (const parameter of parameters) {
      const value = parameter.read(textsOf(parameter, texts, request));
      if (value !== undefined) values[parameter.name] = value;
    }
    return {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value has passed the schema of its type
      values: values as Values,
      sent: pairs.filter(([, text]) => text !== ''),
    };
  };
}

function textsOf(
  { name, in: place }: CompiledParameter,
  query: ReadonlyMap<string, readonly QueryPair[]>,
  { path, headers }: RawRequest,
): readonly string[] {
  if (place === 'query') return query.get(name)?.map(([, text]) => text) ?? [];
  const source = place === 'path' ? path[name] : headers[name.toLowerCase()];
  return source === undefined ? [] : [source].flat();
}

/** Compiles a check that a parameter of this name is known. */
function compileNames(known: readonly CompiledParameter[]): (name: string) => void {
  const names = new Set(known.map(({ name }) => name));
  return (name) => {
    if (names.has(name)) return;
    throw invalidRequest(`${quote(name)} is no parameter of this endpoint; ${suggestion(name, known)}.`);
  };
}

/** A field of the filter grammar that is sent as a parameter, such as `query`, is the commonest mistake. */
function suggestion(name: string, known: readonly CompiledParameter[]): string {
  const grammar = known.find(({ schema }) => schema.contentSchema !== undefined);
  const fields = resolveSchema(grammar?.schema.contentSchema ?? {}).properties ?? {};
  if (grammar !== undefined && Object.hasOwn(fields, name)) {
    return `send \`${grammar.name}=${name}:…\` instead`;
  }
  const names = known.map((parameter) => parameter.name);
  const nearest = closest(name, names);
  return isNear(name, nearest) ? `the nearest is \`${nearest}\`` : `it has ${names.map(quote).join(', ')}`;
}

/** Whether a name may be meant by another: by a slip in less than half of its letters, or as its beginning. */
function isNear(name: string, known: string): boolean {
  return name.startsWith(known) || 2 * distance(name, known) < Math.max(name.length, known.length);
}

import type { Error as ErrorBody } from '@flag-contract/types';

import { compileSchema } from './compile-schema.ts';
import { contract, type DocumentedResponse, resolveExample, resolveResponse } from './contract.ts';

const isErrorBody = compileSchema<ErrorBody>('#/components/schemas/Error');

const responses: ReadonlyMap<number, DocumentedResponse> = new Map(
  Object.values(contract.paths)
    .flatMap(({ get }) => Object.entries(get.responses))
    .map(([status, reference]) => [Number(status), resolveResponse(reference)]),
);

/** The contract's own example of a refusal with this status; undefined where no operation documents the status. */
export function documentedError(status: number): ErrorBody | undefined {
  const examples = responses.get(status)?.content['application/json'].examples ?? {};
  return Object.values(examples)
    .map(resolveExample)
    .find((example) => isErrorBody(example));
}

/** The names of the headers that any answer of the contract may have. */
export function documentedHeaders(): readonly string[] {
  return [...new Set([...responses.values()].flatMap(({ headers }) => Object.keys(headers)))];
}

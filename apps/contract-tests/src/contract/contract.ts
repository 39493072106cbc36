import { readFile } from 'node:fs/promises';
import { SelfTestError } from './self-test-error.ts';

/** The parts of the bundled contract that responses are judged by; the rest is left to the engines. */
export interface Contract {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, Header>>;
    readonly responses: Readonly<Record<string, ContractResponse>>;
  };
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Reference[];
  readonly responses: Readonly<Record<string, Reference>>;
}

export interface Reference {
  readonly $ref: string;
}

/** What of a schema says which fields an object may have. */
export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

interface Parameter {
  readonly name: string;
}

interface Header {
  readonly schema: { readonly type?: string };
}

interface ContractResponse {
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface MediaType {
  readonly schema: Reference;
  readonly examples?: Readonly<Record<string, Reference>>;
}

/** Reads the contract that was bundled with this version of the verifier. */
export async function readContract(): Promise<Contract> {
  const text = await readFile(new URL(import.meta.resolve('@flag-contract/spec/openapi.json')), 'utf8').catch(
    () => {
      throw new SelfTestError('The bundled contract is not there. To make it, run: pnpm build');
    },
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Redocly linted the bundle; the self-test tries it.
  return JSON.parse(text) as Contract;
}

/** The name of the component that a reference points at. */
export function componentName(reference: Reference): string {
  return reference.$ref.slice(reference.$ref.lastIndexOf('/') + 1);
}

/** The component that a reference points at, among the components of one kind. */
export function component<T>(components: Readonly<Record<string, T>>, reference: Reference): T {
  const found = components[componentName(reference)];
  if (found === undefined) throw new Error(`The contract has no ${reference.$ref}.`);
  return found;
}

/** The response that the contract documents for a status of an operation, if it does. */
export function documentedResponse(
  contract: Contract,
  operationId: string,
  status: number,
): Reference | undefined {
  const operation = Object.values(contract.paths).find(({ get }) => get.operationId === operationId);
  return operation?.get.responses[String(status)];
}

/** The schema that the contract documents for the body of a status, if it does. */
export function documentedBody(
  contract: Contract,
  operationId: string,
  status: number,
): Reference | undefined {
  const reference = documentedResponse(contract, operationId, status);
  if (reference === undefined) return undefined;
  return Object.values(component(contract.components.responses, reference).content ?? {})[0]?.schema;
}

/** The statuses that the contract documents for an operation. */
export function documentedStatuses(contract: Contract, operationId: string): readonly string[] {
  const operation = Object.values(contract.paths).find(({ get }) => get.operationId === operationId);
  return Object.keys(operation?.get.responses ?? {});
}

import type { OperationId } from '@flag-contract/types';
import { component, type Contract } from '../../contract/contract.ts';
import { isRecord } from '../../json/is-record.ts';

/**
 * Gives a function that names the parameters of an operation that a requirement is about: those that have it in their
 * description, or in that of their schema.
 */
export function parametersByRequirement(
  contract: Contract,
): (operationId: OperationId, requirement: string) => readonly string[] {
  const named = Object.values(contract.paths).flatMap(({ get: { operationId, parameters } }) =>
    parameters.map((reference) => {
      const parameter = component(contract.components.parameters, reference);
      return { operationId, name: parameter.name, description: descriptions(parameter, contract).join('\n') };
    }),
  );
  return (operationId, requirement) =>
    named
      .filter((one) => one.operationId === operationId && one.description.includes(`\`${requirement}\``))
      .map(({ name }) => name);
}

/** Every description within a part of the contract, and within the schemas that it refers to. */
function descriptions(part: unknown, contract: Contract): string[] {
  if (Array.isArray(part)) return part.flatMap((member) => descriptions(member, contract));
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([name, member]) => {
    if (typeof member !== 'string') return descriptions(member, contract);
    if (name === '$ref') {
      return descriptions(component(contract.components.schemas, { $ref: member }), contract);
    }
    return name === 'description' ? [member] : [];
  });
}

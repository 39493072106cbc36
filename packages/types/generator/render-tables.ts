import type { Contract } from './contract.ts';
import { filterTable } from './filter-table.ts';
import { parameterTable, pathTable } from './parameter-table.ts';
import { requirementTable } from './requirement-table.ts';

/** The closed lists of the contract and its tables, as constants that keep their literal types. */
export function renderTables(contract: Contract): string {
  const closedLists = Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    schema.enum === undefined ? [] : [constant(constantName(name), schema.enum)],
  );
  return [
    ...closedLists,
    constant('PATHS', pathTable(contract)),
    constant('PARAMETERS', parameterTable(contract)),
    constant('FILTERS', filterTable(contract)),
    constant('REQUIREMENTS', requirementTable()),
  ].join('\n');
}

/** `TagKind` becomes `TAG_KINDS`. */
function constantName(schemaName: string): string {
  const words = schemaName.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  return words.endsWith('S') ? words : words.endsWith('Y') ? `${words.slice(0, -1)}IES` : `${words}S`;
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value, undefined, 2)} as const;\n`;
}

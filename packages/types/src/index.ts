import type { PARAMETERS, REQUIREMENTS } from './generated/tables.ts';

export type * from './generated/openapi.ts';
export * from './generated/tables.ts';

export type OperationId = keyof typeof PARAMETERS;
export type RequirementId = keyof typeof REQUIREMENTS;

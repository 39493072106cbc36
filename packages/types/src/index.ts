import type { OPERATIONS, REQUIREMENTS } from './generated/tables.ts';

export type * from './generated/openapi.ts';
export * from './generated/tables.ts';

export type OperationId = keyof typeof OPERATIONS;
export type RequirementId = keyof typeof REQUIREMENTS;

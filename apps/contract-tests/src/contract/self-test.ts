import type { OperationId } from '@flag-contract/types';
import { LISTINGS } from '../listing/listing.ts';
import type { Answer } from '../target/exchange.ts';
import type { AjvValidator } from './ajv-validator.ts';
import { SelfTestError } from './self-test-error.ts';
import type { Validator } from './violation.ts';

/** An answer that no operation may give: every schema of a page wants an array there. */
const BROKEN_PAGE: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  text: '{"items":"canary","_links":{}}',
  json: { items: 'canary', _links: {} },
};

/** Compiles every schema, and lets each validator try a broken answer of each operation. */
export function selfTest(ajv: AjvValidator, validators: readonly Validator[]): void {
  compileEverySchema(ajv);
  for (const validator of validators) {
    for (const { operationId } of LISTINGS) {
      if (catches(validator, operationId)) continue;
      throw new SelfTestError(
        `${validator.name} passes a broken answer of ${operationId}, so it can't be trusted with a real one. ` +
          'Look at jsonSchemaDialect and at the patterns in the contract.',
      );
    }
  }
}

function compileEverySchema(ajv: AjvValidator): void {
  try {
    ajv.compileAll();
  } catch (error) {
    throw new SelfTestError(
      `A schema of the contract does not compile: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Only a complaint about the body counts: one about the status would say nothing of the schemas. */
function catches(validator: Validator, operationId: OperationId): boolean {
  return validator.validate(operationId, BROKEN_PAGE).some(({ aspect }) => aspect === 'body');
}

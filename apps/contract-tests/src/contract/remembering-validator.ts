import type { OperationId } from '@flag-contract/types';
import type { Answer } from '../target/exchange.ts';
import type { Validator, Violation } from './violation.ts';

/** Judges each answer once: several checks ask about the same one. */
export class RememberingValidator implements Validator {
  readonly name: string;
  readonly #validator: Validator;
  readonly #remembered = new WeakMap<Answer, readonly Violation[]>();

  constructor(validator: Validator) {
    this.name = validator.name;
    this.#validator = validator;
  }

  validate(operationId: OperationId, answer: Answer): readonly Violation[] {
    const violations = this.#remembered.get(answer) ?? this.#validator.validate(operationId, answer);
    this.#remembered.set(answer, violations);
    return violations;
  }
}

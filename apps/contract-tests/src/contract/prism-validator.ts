import type { OperationId } from '@flag-contract/types';
// By file: the package as a whole loads the mock's generators as well, 60 MB of them.
import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import type { Answer } from '../target/exchange.ts';
import type { Contract } from './contract.ts';
import { SelfTestError } from './self-test-error.ts';
import type { Validator, Violation } from './violation.ts';

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type Diagnostic = Extract<ReturnType<typeof validateOutput>, { _tag: 'Left' }>['left'][number];

/** Judges answers with Prism's own validator, in this process: its proxy costs milliseconds and dies of non-Latin text. */
export class PrismValidator implements Validator {
  readonly name = 'Prism';
  readonly #operations: ReadonlyMap<string, PrismOperation>;

  static async create(contract: Contract): Promise<PrismValidator> {
    try {
      return new PrismValidator(await getHttpOperationsFromSpec(structuredClone(contract)));
    } catch (error) {
      throw new SelfTestError(`Prism can't read the contract: ${String(error).split('\n', 1)[0]}`);
    }
  }

  private constructor(operations: readonly PrismOperation[]) {
    this.#operations = new Map(operations.map((operation) => [operation.iid ?? operation.id, operation]));
  }

  validate(operationId: OperationId, answer: Answer): readonly Violation[] {
    const resource = this.#operations.get(operationId);
    if (resource === undefined) throw new Error(`Prism knows no operation ${operationId}`);
    const element = { statusCode: answer.status, headers: { ...answer.headers }, body: answer.json };
    try {
      const result = validateOutput({ resource, element });
      // Of any severity: Prism calls an undocumented status a warning, and then looks at nothing else.
      return result._tag === 'Right' ? [] : result.left.map(toViolation);
    } catch (error) {
      // Prism dies of a content type that is no media type.
      return [{ aspect: 'content-type', at: 'content-type', message: `can't be parsed: ${String(error)}` }];
    }
  }
}

function toViolation({ path = [], message, code }: Diagnostic): Violation {
  const [place, ...rest] = path.map(String);
  if (place === 'header') return { aspect: 'header', at: rest.join('/'), message };
  if (place === 'body') return { aspect: 'body', at: rest.map((step) => `/${step}`).join(''), message };
  return { aspect: code === 415 ? 'content-type' : 'status', at: '', message };
}

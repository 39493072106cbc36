import type { OperationId } from '@flag-contract/types';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isHuge } from '../json/is-huge.ts';
import type { Answer } from '../target/exchange.ts';
import {
  component,
  componentName,
  documentedResponse,
  documentedStatuses,
  type Contract,
  type Reference,
} from './contract.ts';
import { inWords } from './in-words.ts';
import type { Validator, Violation } from './violation.ts';

const DOCUMENT = 'openapi.json';
const VIOLATIONS_MAX = 20;

/** Judges answers with Ajv, by JSON Schema 2020-12. Verdicts come from here. */
export class AjvValidator implements Validator {
  readonly name = 'Ajv';
  readonly #contract: Contract;
  readonly #ajv: Ajv2020;
  /** Stops at the first error: Ajv's time to gather all grows with their square. */
  readonly #hasty: Ajv2020;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#ajv = makeAjv(contract, true);
    this.#hasty = makeAjv(contract, false);
  }

  /** Compiles every schema of the contract. Throws a sentence that names the first that can't be. */
  compileAll(): void {
    const { schemas, parameters, headers } = this.#contract.components;
    for (const name of Object.keys(schemas)) this.#compile(`schemas/${name}`);
    for (const name of Object.keys(parameters)) this.#compile(`parameters/${name}/schema`);
    for (const name of Object.keys(headers)) this.#compile(`headers/${name}/schema`);
  }

  validate(operationId: OperationId, answer: Answer): readonly Violation[] {
    const reference = documentedResponse(this.#contract, operationId, answer.status);
    if (reference === undefined) {
      return [
        {
          aspect: 'status',
          at: String(answer.status),
          message: 'is not a status that the contract documents',
          expected: documentedStatuses(this.#contract, operationId).join(', '),
        },
      ];
    }
    return [...this.#headerViolations(reference, answer), ...this.#contentViolations(reference, answer)];
  }

  #headerViolations(reference: Reference, { headers }: Answer): Violation[] {
    const documented = component(this.#contract.components.responses, reference).headers ?? {};
    return Object.entries(documented).flatMap(([name, header]) => {
      const value = headers[name.toLowerCase()];
      if (value === undefined) return [];
      const { schema } = component(this.#contract.components.headers, header);
      const typed = schema.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
      return this.#violations('header', `headers/${componentName(header)}/schema`, typed, name);
    });
  }

  #contentViolations(reference: Reference, answer: Answer): Violation[] {
    const documented = Object.keys(component(this.#contract.components.responses, reference).content ?? {});
    const contentType = answer.headers['content-type'] ?? 'none';
    const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const violations: Violation[] = [];
    if (!documented.includes(mediaType)) {
      const message = `is ${contentType}, where the contract documents ${documented.join(', ')}`;
      violations.push({
        aspect: 'content-type',
        at: 'content-type',
        message,
        expected: documented.join(', '),
      });
    }
    // A wrong label does not hide what is in the body.
    const pointer = `responses/${componentName(reference)}/content/${(documented[0] ?? '').replaceAll('/', '~1')}/schema`;
    return [...violations, ...this.#bodyViolations(pointer, answer)];
  }

  #bodyViolations(pointer: string, answer: Answer): Violation[] {
    if (!('json' in answer)) return [{ aspect: 'body', at: '', message: 'is not JSON', expected: 'JSON' }];
    return this.#violations('body', pointer, answer.json, '');
  }

  #violations(aspect: Violation['aspect'], pointer: string, value: unknown, prefix: string): Violation[] {
    const validate = this.#compile(pointer, isHuge(value) ? this.#hasty : this.#ajv);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, VIOLATIONS_MAX)
      .map((error) => ({ aspect, at: prefix + error.instancePath, ...inWords(error) }));
  }

  #compile(pointer: string, ajv = this.#ajv): ValidateFunction {
    const validate = ajv.getSchema(`${DOCUMENT}#/components/${pointer}`);
    if (validate === undefined) throw new Error(`the contract has no ${pointer}`);
    return validate;
  }
}

/** Schemas are compiled when they are first needed. */
function makeAjv(contract: Contract, allErrors: boolean): Ajv2020 {
  // Strict: a keyword that Ajv doesn't know would judge nothing, and say nothing.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors });
  addFormats.default(ajv);
  ajv.addVocabulary(['example', 'x-beyond-the-pages']);
  // The schemas are compiled where they stand, so Ajv meets the document's own members on its way.
  ajv.addVocabulary(Object.keys(contract));
  ajv.addSchema(contract, DOCUMENT, false, false);
  return ajv;
}

import { AjvValidator } from './ajv-validator.ts';
import type { Contract } from './contract.ts';
import { PrismValidator } from './prism-validator.ts';
import { selfTest } from './self-test.ts';

/** Judge answers by one contract, and have proved that they can. */
export interface Engines {
  readonly ajv: AjvValidator;
  readonly prism: PrismValidator;
}

const ENGINES = new WeakMap<Contract, Promise<Engines>>();

/**
 * Makes the engines of a contract, once: compiling its schemas takes half a second.
 *
 * @throws {SelfTestError} when one of them can't be trusted.
 */
export function testedEngines(contract: Contract): Promise<Engines> {
  const engines = ENGINES.get(contract) ?? makeEngines(contract);
  ENGINES.set(contract, engines);
  return engines;
}

async function makeEngines(contract: Contract): Promise<Engines> {
  const ajv = new AjvValidator(contract);
  const prism = await PrismValidator.create(contract);
  selfTest(ajv, [ajv, prism]);
  return { ajv, prism };
}

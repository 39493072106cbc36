import type { REQUIREMENTS } from '@flag-contract/types';
import { TestRefusal } from './test-refusal.ts';

type Maximum = (typeof REQUIREMENTS)['flags.version.envMaximum']['statement'];

/** How many environments may be shown at once. The contract has the number in a sentence only, and the compiler compares. */
const MAX_ENVIRONMENTS: Maximum extends `${string} more than three different ${string}` ? 3 : never = 3;

/** Refuses environments that no flag has, and more of them than the API shows. */
export function checkEnvironments(asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new TestRefusal(404, `no flag of this project has the environment \`${unknown}\``);
  }
  if (new Set(asked).size > MAX_ENVIRONMENTS) {
    throw new TestRefusal(400, `version 20240415 shows at most ${MAX_ENVIRONMENTS} different \`env\``);
  }
}

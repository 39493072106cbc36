import type { Behaviour } from '../mutant.ts';
import { askOtherwise } from './ask-otherwise.ts';
import type { Operation } from './operation.ts';

/** Takes the value of a parameter for another one; undefined takes it for not sent. */
export function misread(
  operation: Operation<unknown>,
  name: string,
  read: (value: string, query: URLSearchParams) => string | undefined,
): Behaviour {
  return askOtherwise(operation, (query) => {
    const value = query.get(name);
    if (value === null) return;
    const taken = read(value, query);
    if (taken === undefined) query.delete(name);
    else if (taken !== value) query.set(name, taken);
  });
}

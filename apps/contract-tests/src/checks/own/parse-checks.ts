import { PATHS } from '@flag-contract/types';
import { isRecord } from '../../json/is-record.ts';
import type { Check } from '../check.ts';
import { InvalidCheckError } from './invalid-check-error.ts';

interface Form {
  readonly is: (value: unknown) => boolean;
  readonly inWords: string;
}

const ONE_LINE: Form = { is: (value) => isText(value, /^.+$/), inWords: 'a text of one line' };

/** What each part of a check has to be. */
const FORMS: Readonly<Record<string, Form>> = {
  id: {
    is: (value) => isText(value, /^[a-z]+(?:\/[a-zA-Z-]+){2}$/),
    inWords: 'a path of three names of letters and hyphens, such as acme/flags/maintained',
  },
  level: { is: (value) => value === 'MUST' || value === 'SHOULD', inWords: 'MUST or SHOULD' },
  sentence: ONE_LINE,
  requirement: ONE_LINE,
  operationId: {
    is: (value) => typeof value === 'string' && Object.hasOwn(PATHS, value),
    inWords: Object.keys(PATHS).join(' or '),
  },
  run: { is: (value) => typeof value === 'function', inWords: 'a function' },
};

/**
 * Checks as somebody wrote them, perhaps without a compiler. Throws an `InvalidCheckError` for the first that is none,
 * or that has the id of another.
 */
export function parseChecks(values: unknown): readonly Check<string>[] {
  if (!Array.isArray(values)) throw new InvalidCheckError('Checks come as an array: [check].');
  const checks = values.map(parseCheck);
  const ids = checks.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new InvalidCheckError(`Two checks have the id ${twice}. Give one of them another.`);
  }
  return checks;
}

function parseCheck(value: unknown, index: number): Check<string> {
  if (!isRecord(value)) throw new InvalidCheckError(`Check ${index + 1} is no object.`);
  const name = FORMS['id']?.is(value['id']) ? `The check ${String(value['id'])}` : `Check ${index + 1}`;
  const [wrong, form] = Object.entries(FORMS).find(([part, { is }]) => !is(value[part])) ?? [];
  if (form !== undefined) throw new InvalidCheckError(`${name} needs ${wrong}: ${form.inWords}.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Each of its parts was just looked at.
  return value as unknown as Check<string>;
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

/** @import { Visitor } from './redocly.ts' */

/** What Redocly itself takes of every rule. */
const REDOCLYS = ['severity', 'message'];

const WORDS = {
  takes: 'a list of words or numbers',
  /** @param {unknown} value */
  isRight: (value) =>
    Array.isArray(value) && value.every((it) => typeof it === 'string' || typeof it === 'number'),
};
const COUNT = {
  takes: 'a whole number, 0 or more',
  /** @param {unknown} value */
  isRight: (value) => Number.isInteger(value) && Number(value) >= 0,
};

/** @typedef {{ takes: string, isRight: (value: unknown) => boolean }} Option */

/**
 * The options of each rule that has any.
 *
 * @type {ReadonlyMap<string, ReadonlyMap<string, Option>>}
 */
export const OPTIONS = new Map([
  [
    'error-family-complete',
    new Map([
      ['statuses', WORDS],
      ['whenTemplated', WORDS],
    ]),
  ],
  ['no-deep-inline-schema', new Map([['levels', COUNT]])],
  ['no-orphan-files', new Map([['folders', WORDS]])],
]);

/** @type {ReadonlyMap<string, Option>} */
const NONE = new Map();

/**
 * A rule that refuses, in a line, options that it has not, or of another kind.
 *
 * @param {string} rule its whole name
 * @param {(options: never) => Visitor} makeVisitor
 * @returns {(options: object) => Visitor}
 */
export function withCheckedOptions(rule, makeVisitor) {
  const known = OPTIONS.get(rule.slice(rule.indexOf('/') + 1)) ?? NONE;
  return (options) => {
    for (const [name, value] of Object.entries(options)) {
      if (REDOCLYS.includes(name)) continue;
      const option = known.get(name);
      if (option === undefined) throw new Error(`${rule} has no option \`${name}\`; ${listOf(known)}.`);
      if (!option.isRight(value)) throw new Error(`${rule}: \`${name}\` takes ${option.takes}.`);
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- They have just been checked.
    return makeVisitor(/** @type {never} */ (options));
  };
}

/** @param {ReadonlyMap<string, unknown>} known */
function listOf(known) {
  if (known.size === 0) return 'it takes `severity` only';
  return `it has ${Array.from(known.keys(), (name) => `\`${name}\``).join(' and ')}`;
}

import { onAnswers } from '../../building-blocks/on-answers.ts';
import type { Operation } from '../../building-blocks/operation.ts';
import { isAsked } from '../../building-blocks/page.ts';
import type { Behaviour, Mutant, ProxiedAnswer } from '../../mutant.ts';
import { onBothLists, onFlags, type ListFault } from '../../building-blocks/list-fault.ts';

function onErrors(
  operation: Operation<unknown>,
  change: (answer: ProxiedAnswer) => ProxiedAnswer,
): Behaviour {
  return onAnswers((answer, request) =>
    isAsked(operation, request) && answer.status >= 400 ? change(answer) : answer,
  );
}

const ON_BOTH_LISTS: readonly ListFault[] = [
  {
    name: 'errors-with-200',
    sentence: 'Errors are told in the body of a 200.',
    caughtBy: ['refusals/*/limit', 'conformance/*/body'],
    make: (operation) => onErrors(operation, (answer) => ({ ...answer, status: 200 })),
  },
  {
    name: 'errors-in-html',
    sentence: 'Errors are pages for people.',
    caughtBy: ['conformance/*/errors'],
    make: (operation) =>
      onErrors(operation, ({ status }) => ({
        status,
        headers: { 'content-type': 'text/html' },
        body: undefined,
        raw: `<!doctype html><title>${status}</title><h1>Something went wrong</h1>`,
      })),
  },
];

const ERROR_FAULTS: readonly ListFault[] = [
  {
    name: 'bad-input-breaks-it',
    sentence: 'What should be refused with 400 is answered with 500.',
    caughtBy: ['refusals/*/limit'],
    make: (operation) =>
      onErrors(operation, (answer) => (answer.status === 400 ? { ...answer, status: 500 } : answer)),
  },
  {
    name: 'errors-with-a-stack',
    sentence: 'Errors show the stack of the program.',
    caughtBy: ['conformance/*/errors'],
    make: (operation) =>
      onErrors(operation, (answer) => ({
        ...answer,
        body: {
          code: 'invalid_request',
          message:
            'TypeError: limit is NaN\n    at listFlags (/srv/app/list-flags.js:12:9)\n    at Layer.handle',
        },
      })),
  },
  {
    name: 'errors-without-code',
    sentence: 'Errors have a message alone.',
    caughtBy: ['conformance/*/errors'],
    make: (operation) =>
      onErrors(operation, (answer) => ({ ...answer, body: { message: 'That was wrong.' } })),
  },
  {
    name: 'errors-without-message',
    sentence: 'Errors have a code alone.',
    caughtBy: ['conformance/*/errors'],
    make: (operation) => onErrors(operation, (answer) => ({ ...answer, body: { code: 'invalid_request' } })),
  },
  {
    name: 'errors-with-a-number-for-code',
    sentence: 'The code of an error is its status, as a number.',
    caughtBy: ['conformance/*/errors'],
    make: (operation) =>
      onErrors(operation, (answer) => ({
        ...answer,
        body: { code: answer.status, message: 'That was wrong.' },
      })),
  },
  {
    name: 'errors-in-an-envelope',
    sentence: 'Errors are a list within an object.',
    caughtBy: ['conformance/*/errors'],
    make: (operation) => onErrors(operation, (answer) => ({ ...answer, body: { errors: [answer.body] } })),
  },
];

export const HTTP_ERROR_FAULTS: readonly Mutant[] = [
  ...onBothLists('http', ON_BOTH_LISTS),
  ...onFlags('http', ERROR_FAULTS),
];

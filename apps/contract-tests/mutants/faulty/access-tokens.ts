import { emptyPage } from '../building-blocks/empty-page.ts';
import { FLAGS, TAGS, type Operation } from '../building-blocks/operation.ts';
import { isAsked } from '../building-blocks/page.ts';
import { refusal } from '../building-blocks/refusal.ts';
import type { Behaviour, Mutant, ProxiedAnswer, ProxiedRequest } from '../mutant.ts';

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

/** Answers in its own way where the right server refuses with this status. */
function insteadOf(
  status: number,
  operation: Operation<unknown>,
  answerTo: (request: ProxiedRequest, refused: ProxiedAnswer) => ProxiedAnswer,
): Behaviour {
  return async (request, ask) => {
    const answer = await ask(request);
    return answer.status === status && isAsked(operation, request) ? answerTo(request, answer) : answer;
  };
}

/** Takes a token that the right server refuses with this status for the last one that it took. */
function takeToken(status: number, operation: Operation<unknown>): Behaviour {
  let taken: string | undefined;
  return async (request, ask) => {
    const answer = await ask(request);
    if (answer.status === 200) taken = request.headers['authorization'] ?? taken;
    if (answer.status !== status || taken === undefined || !isAsked(operation, request)) return answer;
    return ask({ ...request, headers: { ...request.headers, authorization: taken } });
  };
}

const LOGIN_PAGE = '<!doctype html><title>Sign in</title><form><input name="email"></form>';
const signIn = (): ProxiedAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: undefined,
  raw: LOGIN_PAGE,
});

export const ACCESS_TOKEN_FAULTS: readonly Mutant[] = [
  {
    id: 'token/not-needed-for-tags',
    sentence: 'Tags are answered to anyone.',
    caughtBy: ['auth/tags/missing-token-refused', 'auth/tags/unknown-token-refused'],
    make: () => takeToken(UNAUTHORIZED, TAGS),
  },
  {
    id: 'token/not-needed-for-flags',
    sentence: 'Flags are answered to anyone.',
    caughtBy: ['auth/flags/missing-token-refused', 'auth/flags/unknown-token-refused'],
    make: () => takeToken(UNAUTHORIZED, FLAGS),
  },
  {
    id: 'token/any-will-do',
    sentence: 'Flags are answered to any token, whoever made it up.',
    caughtBy: ['auth/flags/unknown-token-refused'],
    make: () => {
      const taking = takeToken(UNAUTHORIZED, FLAGS);
      return (request, ask) =>
        request.headers['authorization'] === undefined ? ask(request) : taking(request, ask);
    },
  },
  {
    id: 'token/permission-not-checked-for-flags',
    sentence: 'Flags are answered to a token that may not read them.',
    caughtBy: ['auth/flags/denied-token-refused'],
    make: () => takeToken(FORBIDDEN, FLAGS),
  },
  {
    id: 'token/permission-not-checked-for-tags',
    sentence: 'Tags are answered to a token that may not read them.',
    caughtBy: ['auth/tags/denied-token-refused'],
    make: () => takeToken(FORBIDDEN, TAGS),
  },
  {
    id: 'token/denied-gets-an-empty-list',
    sentence: 'A token that may read no flags gets an empty list of them.',
    caughtBy: ['auth/flags/denied-token-refused'],
    make: () => insteadOf(FORBIDDEN, FLAGS, emptyPage),
  },
  {
    id: 'token/unknown-gets-an-empty-list',
    sentence: 'Without a valid token the list of tags is empty.',
    caughtBy: ['auth/tags/missing-token-refused', 'auth/tags/unknown-token-refused'],
    make: () => insteadOf(UNAUTHORIZED, TAGS, emptyPage),
  },
  {
    id: 'token/refused-with-200',
    sentence: 'The refusal of a token has status 200.',
    caughtBy: ['auth/flags/unknown-token-refused'],
    make: () => insteadOf(UNAUTHORIZED, FLAGS, (_request, refused) => ({ ...refused, status: 200 })),
  },
  {
    id: 'token/login-page',
    sentence: 'Without a valid token a page to sign in comes, with status 200.',
    caughtBy: ['auth/tags/missing-token-refused', 'auth/tags/unknown-token-refused'],
    make: () => insteadOf(UNAUTHORIZED, TAGS, signIn),
  },
  {
    id: 'token/redirected-to-login',
    sentence: 'Without a valid token one is sent on to a page to sign in.',
    caughtBy: ['auth/flags/missing-token-refused', 'auth/flags/unknown-token-refused'],
    make: () =>
      insteadOf(UNAUTHORIZED, FLAGS, () => ({
        status: 302,
        headers: { location: '/login' },
        body: undefined,
      })),
  },
  {
    id: 'token/unknown-breaks-the-program',
    sentence: 'A token that nobody was given ends in an internal error.',
    caughtBy: ['auth/flags/unknown-token-refused'],
    make: () => insteadOf(UNAUTHORIZED, FLAGS, () => refusal(500, 'internal_error', 'Something went wrong.')),
  },
  {
    id: 'token/unknown-is-forbidden',
    sentence: 'A missing or unknown token is refused with 403.',
    caughtBy: ['auth/flags/missing-token-status', 'auth/flags/unknown-token-status'],
    make: () => insteadOf(UNAUTHORIZED, FLAGS, (_request, refused) => ({ ...refused, status: FORBIDDEN })),
  },
  {
    id: 'token/missing-is-a-bad-request',
    sentence: 'A request for tags without a valid token is refused with 400.',
    caughtBy: ['auth/tags/missing-token-status', 'auth/tags/unknown-token-status'],
    make: () => insteadOf(UNAUTHORIZED, TAGS, (_request, refused) => ({ ...refused, status: 400 })),
  },
  {
    id: 'token/denied-is-unauthorized',
    sentence: 'A token that may not read flags is refused with 401.',
    caughtBy: ['auth/flags/denied-token-status'],
    make: () => insteadOf(FORBIDDEN, FLAGS, (_request, refused) => ({ ...refused, status: UNAUTHORIZED })),
  },
  {
    id: 'token/denied-sees-nothing-there',
    sentence: 'To a token that may not read tags there are none: 404.',
    caughtBy: ['auth/tags/denied-token-status'],
    make: () => insteadOf(FORBIDDEN, TAGS, (_request, refused) => ({ ...refused, status: 404 })),
  },
  {
    id: 'token/in-the-error',
    sentence: 'The refusal of a token repeats the program that refused it, line by line.',
    caughtBy: ['conformance/flags/errors'],
    make: () =>
      insteadOf(UNAUTHORIZED, FLAGS, (_request, refused) => ({
        ...refused,
        body: {
          code: 'unauthorized',
          message: 'Error: no such token\n    at findToken (/srv/app/tokens.js:41:13)',
        },
      })),
  },
];

import { PARAMETERS, type OperationId } from '@flag-contract/types';
import { askOtherwise } from '../building-blocks/ask-otherwise.ts';
import { emptyPage } from '../building-blocks/empty-page.ts';
import { evidenceOn } from '../building-blocks/evidence-on.ts';
import { filterClauses, filterValue, type FilterField } from '../building-blocks/filter-clauses.ts';
import { onAnswers } from '../building-blocks/on-answers.ts';
import { onConfigurations } from '../building-blocks/on-configurations.ts';
import { FLAGS, TAGS, type Operation } from '../building-blocks/operation.ts';
import { isPageOf } from '../building-blocks/page.ts';
import { refusal } from '../building-blocks/refusal.ts';
import { isRecord } from '../../src/json/is-record.ts';
import type { Behaviour, LegalVariation } from '../mutant.ts';

/** Changes the body of every error. */
function onErrors(change: (error: object) => object): Behaviour {
  return onAnswers((answer) =>
    isRecord(answer.body) && answer.status >= 400 ? { ...answer, body: change(answer.body) } : answer,
  );
}

/** Refuses a key or an ID for which no flag at all is listed. */
function refuseUnknown(status: number, ...fields: readonly FilterField[]): Behaviour {
  return async (request, ask) => {
    const answer = await ask(request);
    if (!isPageOf(FLAGS, request, answer)) return answer;
    const clauses = filterClauses(request.url.searchParams);
    const named = clauses.filter((clause) => fields.some((field) => field === clause.field));
    const lists = await Promise.all(named.map((clause) => evidenceOn(request, ask, [clause])));
    const isUnknown = lists.some((list) => list.size === 0);
    return isUnknown ? refusal(status, 'not_found', 'There is no such key.') : answer;
  };
}

/** Changes the status with which the right server refuses an unknown environment in `env` and in `filterEnv`. */
function withEnvironmentRefused(statuses: Readonly<Record<'env' | 'filterEnv', number>>): Behaviour {
  return onAnswers((answer, { url }) => {
    if (answer.status === 404 && url.searchParams.has('env')) return { ...answer, status: statuses.env };
    const isFilterEnv = filterValue(url.searchParams, 'filterEnv') !== undefined;
    return answer.status === 400 && isFilterEnv ? { ...answer, status: statuses.filterEnv } : answer;
  });
}

/** Passes over parameters that the operation does not list. */
function ignoreUnknown(operation: Operation<unknown>, id: OperationId): Behaviour {
  return askOtherwise(operation, (query) => {
    for (const name of new Set(query.keys())) if (!(name in PARAMETERS[id])) query.delete(name);
  });
}

const ERROR_BODIES: readonly LegalVariation[] = [
  {
    id: 'legal/errors-with-id',
    sentence: 'Errors have an `id` of their own, and a reason.',
    make: () => {
      let number = 0;
      return onErrors((error) => {
        number += 1;
        return { ...error, id: `30ce6058-87da-11e4-b116-${number}`, reason: { effect: 'deny' } };
      });
    },
  },
  {
    id: 'legal/errors-with-other-codes',
    sentence: 'Errors have codes and messages of another wording.',
    make: () => onErrors(() => ({ code: 'invalid_token', message: 'Invalid account ID header' })),
  },
];

const UNKNOWN_KEYS: readonly LegalVariation[] = [
  {
    id: 'legal/unknown-env-400',
    sentence: 'An unknown environment is refused with 400 in `env`, with 404 in `filterEnv`.',
    make: () => withEnvironmentRefused({ env: 400, filterEnv: 404 }),
  },
  {
    // "A server that answers 200 must at least show the key in no flag" (decisions, Unknown environments).
    id: 'legal/unknown-env-shows-nothing',
    sentence: 'Where an unknown environment is asked for, flags show none.',
    make: () => {
      const withoutEnv = askOtherwise(FLAGS, (query) => query.delete('env'));
      const nothing = onConfigurations(() => []);
      return async (request, ask) => {
        const answer = await ask(request);
        const isUnknown = answer.status === 404 && request.url.searchParams.has('env');
        return isUnknown ? nothing(request, (inner) => withoutEnv(inner, ask)) : answer;
      };
    },
  },
  {
    id: 'legal/unknown-filterEnv-matches-nothing',
    sentence: 'An unknown environment in `filterEnv` gets an empty list.',
    make: () => async (request, ask) => {
      const answer = await ask(request);
      const isUnknown = answer.status === 400 && JSON.stringify(answer.body).includes('no environment');
      return isUnknown ? emptyPage(request) : answer;
    },
  },
  {
    id: 'legal/unknown-maintainers-refused',
    sentence: 'An unknown member or team in a filter is refused with 404.',
    make: () => refuseUnknown(404, 'maintainerId', 'maintainerTeamKey'),
  },
  {
    id: 'legal/unknown-keys-refused',
    sentence: 'An unknown application or release pipeline in a filter is refused with 400.',
    make: () => refuseUnknown(400, 'applicationEvaluated', 'releasePipeline'),
  },
  {
    id: 'legal/unknown-parameters-ignored',
    sentence: 'Parameters that nobody lists are passed over.',
    make: () => {
      const [forFlags, forTags] = [ignoreUnknown(FLAGS, 'getFeatureFlags'), ignoreUnknown(TAGS, 'getTags')];
      return (request, ask) => forFlags(request, (inner) => forTags(inner, ask));
    },
  },
  {
    // A brace in a URL has to be encoded by RFC 3986, and the pages give their examples "prior to URL encoding".
    id: 'legal/braces-must-be-encoded',
    sentence: 'A brace that is not percent-encoded in a URL is refused.',
    make: () => async (request, ask) =>
      /[{}]/.test(request.url.search) ? refusal(400, 'invalid_request', 'The URL is broken.') : ask(request),
  },
];

const HISTORY_BEGINS = Date.parse('2025-01-01T00:00:00Z');

const PAST: readonly LegalVariation[] = [
  {
    id: 'legal/history-begins-late',
    sentence: 'A moment in `asOf` that is before the beginning of the history is refused with 400.',
    toldBy: ['tags/as-of/past'],
    make: () => async (request, ask) =>
      Date.parse(request.url.searchParams.get('asOf') ?? '') < HISTORY_BEGINS
        ? refusal(400, 'invalid_request', 'The history begins later.')
        : ask(request),
  },
];

const METHODS: readonly LegalVariation[] = [
  {
    id: 'legal/head-not-allowed',
    sentence: 'HEAD is refused with 405.',
    make: () => async (request, ask) =>
      request.method === 'HEAD' ? { status: 405, headers: { allow: 'GET' }, body: undefined } : ask(request),
  },
  {
    id: 'legal/post-not-found',
    sentence: 'POST is refused with 404.',
    make: () => async (request, ask) =>
      request.method === 'POST' ? refusal(404, 'not_found', 'There is nothing here.') : ask(request),
  },
];

export const LEGAL_REFUSALS: readonly LegalVariation[] = [
  ...ERROR_BODIES,
  ...UNKNOWN_KEYS,
  ...PAST,
  ...METHODS,
];

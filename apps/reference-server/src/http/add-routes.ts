import type { FastifyInstance } from 'fastify';

import { errorRows } from '../refusals/error-rows.ts';
import { Refusal } from '../refusals/refusal.ts';
import type { Source } from '../source.ts';
import { authorize, type Identify } from './authenticate.ts';
import type { Endpoint } from './define-endpoint.ts';
import { routeOf } from './route-of.ts';

export const OFFERED_METHODS: readonly string[] = ['GET', 'HEAD'];

/** Routes an endpoint's path: GET and HEAD to its answer, other methods to 405. */
export function addRoutes(
  app: FastifyInstance,
  { path, answer }: Endpoint,
  source: Source,
  identify: Identify,
): void {
  const url = routeOf(path);
  app.get<{ Params: Record<string, string> }>(url, async (request, reply) => {
    authorize(identify(request.headers.authorization));
    const body = await answer(source, {
      query: queryOf(request.url),
      headers: request.headers,
      path: request.params,
    });
    return reply.type('application/json; charset=utf-8').send(body);
  });
  app.route({
    method: app.supportedMethods.filter((method) => !OFFERED_METHODS.includes(method)),
    url,
    handler: (_request, reply) => {
      void reply.header('allow', OFFERED_METHODS.join(', '));
      throw new Refusal(errorRows.methodNotAllowed);
    },
  });
}

function queryOf(url: string): string {
  const mark = url.indexOf('?');
  return mark === -1 ? '' : url.slice(mark + 1);
}

import { METHODS } from 'node:http';

import { fastify, type FastifyInstance } from 'fastify';

import { listFlags } from './flags/list-flags.ts';
import { addRoutes } from './http/add-routes.ts';
import type { Tokens } from './http/authenticate.ts';
import { defineEndpoint, type Endpoint } from './http/define-endpoint.ts';
import { refuseBrokenHead } from './http/refuse-broken-head.ts';
import { sendError } from './http/send-error.ts';
import { errorRows } from './refusals/error-rows.ts';
import { Refusal } from './refusals/refusal.ts';
import type { Source } from './source.ts';
import { listTags } from './tags/list-tags.ts';

const endpoints: readonly Endpoint[] = [
  defineEndpoint('/api/v2/flags/{projectKey}', listFlags),
  defineEndpoint('/api/v2/tags', listTags),
];

// A key may be as long as Node lets the head of a request be.
const PATH_VARIABLE_LENGTH_MAX = 16_384;

/** The server without a socket: both endpoints of the contract, answering from a source. */
export function buildApp(source: Source, tokens: Tokens): FastifyInstance {
  const app = fastify({
    clientErrorHandler: refuseBrokenHead,
    frameworkErrors: sendError,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: PATH_VARIABLE_LENGTH_MAX },
  });
  app.setErrorHandler(sendError);
  app.setNotFoundHandler(() => {
    throw new Refusal(errorRows.notFound);
  });
  // No method takes a body here, so none is read, and a broken one can't change the answer.
  for (const method of METHODS) app.addHttpMethod(method, { hasBody: false, overrideExisting: true });
  for (const endpoint of endpoints) addRoutes(app, endpoint, source, tokens);
  return app;
}

import { METHODS } from 'node:http';

import { fastify, type FastifyInstance } from 'fastify';

import { answerFault } from './faults/answer-fault.ts';
import { listFlags } from './flags/list-flags.ts';
import { addRoutes } from './http/add-routes.ts';
import { allowOrigins } from './http/allow-origins.ts';
import { answerForNode } from './http/answer-for-node.ts';
import { answerInTurn } from './http/answer-in-turn.ts';
import { identifyBy, type Identify, type Tokens } from './http/authenticate.ts';
import { checkHead } from './http/check-head.ts';
import { closeGracefully } from './http/close-gracefully.ts';
import { defineEndpoint, type Endpoint } from './http/define-endpoint.ts';
import { delayAnswers } from './http/delay-answers.ts';
import { type Limits, LIMITS } from './http/limits.ts';
import { recordRequests } from './http/record-requests.ts';
import { refuseBrokenHead } from './http/refuse-broken-head.ts';
import { refuseBrokenPath, routableUrl } from './http/refuse-broken-path.ts';
import { sendError } from './http/send-error.ts';
import type { ServingConditions } from './http/serving-conditions.ts';
import { limitRequests } from './rate-limit/limit-requests.ts';
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
export function buildApp(
  source: Source,
  tokens: Tokens,
  conditions: ServingConditions = {},
): FastifyInstance {
  const app = createApp(conditions.limits ?? LIMITS);
  app.setErrorHandler(sendError);
  app.setNotFoundHandler(() => {
    throw new Refusal(errorRows.notFound);
  });
  // No method takes a body here, so none is read, and a broken one can't change the answer.
  for (const method of METHODS) app.addHttpMethod(method, { hasBody: false, overrideExisting: true });
  const identify = identifyBy(tokens);
  applyConditions(app, source, identify, conditions);
  for (const endpoint of endpoints) addRoutes(app, endpoint, source, identify);
  return app;
}

function createApp(limits: Limits): FastifyInstance {
  const app = fastify({
    clientErrorHandler: refuseBrokenHead,
    connectionTimeout: limits.silenceTimeoutMs,
    forceCloseConnections: true,
    frameworkErrors: sendError,
    http: {
      connectionsCheckingInterval: limits.checkIntervalMs,
      headersTimeout: limits.headTimeoutMs,
      requireHostHeader: false,
    },
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    // It would also break off the wait for the answers under way.
    pluginTimeout: 0,
    requestTimeout: limits.requestTimeoutMs,
    return503OnClosing: false,
    rewriteUrl: routableUrl,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: PATH_VARIABLE_LENGTH_MAX },
  });
  app.server.maxConnections = limits.connectionsMax;
  answerForNode(app.server);
  answerInTurn(app);
  closeGracefully(app, limits);
  return app;
}

/** What stands before every answer, in this order. */
function applyConditions(
  app: FastifyInstance,
  { now }: Source,
  identify: Identify,
  { latencyMs, rateLimit, allowsOrigins = false, scriptedFaults, requests }: ServingConditions,
): void {
  if (requests !== undefined) recordRequests(app, requests);
  if (latencyMs !== undefined) delayAnswers(app, latencyMs);
  if (allowsOrigins) allowOrigins(app);
  if (rateLimit !== undefined) app.addHook('onRequest', limitRequests(rateLimit, identify, now));
  app.addHook('onRequest', checkHead);
  app.addHook('onRequest', answerFault);
  if (scriptedFaults !== undefined) app.addHook('onRequest', scriptedFaults.hook);
  app.addHook('onRequest', refuseBrokenPath);
}

import cors, { type FastifyCorsOptions, type FastifyCorsOptionsDelegateCallback } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

import { contract, resolveParameter } from '../contract/contract.ts';
import { documentedHeaders } from '../contract/documented-responses.ts';
import { OFFERED_METHODS } from './add-routes.ts';

const MAX_AGE_S = 300;

/** Lets web pages of any origin read answers, their documented headers included (CORS). */
export function allowOrigins(app: FastifyInstance): void {
  const allowed: FastifyCorsOptions = {
    origin: '*',
    methods: [...OFFERED_METHODS],
    allowedHeaders: ['Accept', 'Content-Type', 'Prefer', ...documentedRequestHeaders()],
    exposedHeaders: ['Preference-Applied', ...documentedHeaders()],
    maxAge: MAX_AGE_S,
  };
  const delegator: FastifyCorsOptionsDelegateCallback = ({ method, headers }, choose) => {
    // OPTIONS that no browser sent before a request of its own is a method like others.
    const isPreflight = headers['access-control-request-method'] !== undefined;
    const isAsked = headers.origin !== undefined && (method !== 'OPTIONS' || isPreflight);
    choose(null, isAsked ? allowed : { origin: false });
  };
  void app.register(cors, { delegator });
}

function documentedRequestHeaders(): readonly string[] {
  const parameters = Object.values(contract.paths)
    .flatMap(({ get }) => get.parameters)
    .map(resolveParameter)
    .filter((parameter) => parameter.in === 'header');
  return [
    ...new Set([contract.components.securitySchemes.ApiKey.name, ...parameters.map(({ name }) => name)]),
  ];
}

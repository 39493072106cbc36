import type { Server } from 'node:http';

import { errorRows } from '../refusals/error-rows.ts';
import { OFFERED_METHODS } from './add-routes.ts';
import { trackAnswers } from './refuse-broken-head.ts';
import { writeRefusal } from './write-refusal.ts';

/** Answers in the documented shape what Node would refuse by itself, without one. */
export function answerForNode(server: Server): void {
  trackAnswers(server);
  server.on('connect', (_request, socket) => {
    writeRefusal(socket, errorRows.methodNotAllowed, [`allow: ${OFFERED_METHODS.join(', ')}`]);
  });
  // No method takes a body here, so there is nothing to expect.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

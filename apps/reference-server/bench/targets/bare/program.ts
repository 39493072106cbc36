import { listenAnywhere } from '../../processes/listen-anywhere.ts';
import { offerFunctions } from '../../processes/offer-functions.ts';
import { readProcessUsage } from '../../processes/process-usage.ts';

/** An answer, recorded from ours. */
export interface RecordedAnswer {
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** Answers each path with what was recorded for it, and does nothing else. */
function start(answers: ReadonlyMap<string, RecordedAnswer>): Promise<string> {
  return listenAnywhere((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { contentType, body } = answer;
    response.writeHead(200, { 'content-type': contentType, 'content-length': body.byteLength }).end(body);
  });
}

const functions = { start, readProcessUsage };
offerFunctions(functions);

export type BareProgram = typeof functions;

import { startMutantProxy } from '../../mutants/mutant-proxy.ts';
import type { Behaviour } from '../../mutants/mutant.ts';
import type { RightServer } from '../../mutants/right-server.ts';
import type { Target } from '../../src/index.ts';
import { DEFAULTS } from '../../src/run/defaults.ts';
import { questionOf, type Exchange, type Request } from '../../src/target/exchange.ts';
import { TargetClient } from '../../src/target/target-client.ts';

const OPTIONS = { ...DEFAULTS, concurrency: 1 };

/** The distinct GET requests of a run, in the order of their answers. */
export function recordedRequests(exchanges: readonly Exchange[]): readonly Request[] {
  const gets = exchanges.map(({ request }) => request).filter(({ method }) => method === undefined);
  return [...new Map(gets.map((request) => [questionOf(request), request])).values()];
}

/** Sends recorded requests, one after the other, to a server that behaves so. The exchanges keep their order. */
export async function replay(
  requests: readonly Request[],
  behaviour: Behaviour,
  { rightServer, target }: { readonly rightServer: RightServer; readonly target: Target },
): Promise<readonly Exchange[]> {
  await using proxy = await startMutantProxy(rightServer, behaviour);
  const client = new TargetClient({ ...target, baseUrl: proxy.url }, OPTIONS);
  const exchanges: Exchange[] = [];
  for (const request of requests) {
    // As text: a URL that is spelled in a way of its own is sent so again.
    const url = new URL(proxy.url.origin + request.url.href.slice(request.url.origin.length));
    exchanges.push(await client.follow({ ...request, url }));
  }
  return exchanges;
}

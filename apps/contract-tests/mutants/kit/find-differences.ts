import { isDeepStrictEqual } from 'node:util';
import type { Target } from '../../src/index.ts';
import type { EquivalentMutant } from '../equivalent.ts';
import { startMutantProxy } from '../mutant-proxy.ts';
import { RightServer } from '../right-server.ts';

/** Those of the mutant's questions that it answers otherwise than the right server: status, content type or bytes. */
export async function findDifferences(
  { asked, make }: EquivalentMutant,
  target: Target,
): Promise<readonly string[]> {
  await using proxy = await startMutantProxy(new RightServer(target.baseUrl.origin), make());
  const differing: string[] = [];
  for (const path of asked) {
    const [own, right] = await Promise.all(
      [proxy.url, target.baseUrl].map((origin) => answerAt(new URL(path, origin), target.token)),
    );
    if (!isDeepStrictEqual(own, right)) differing.push(path);
  }
  return differing;
}

async function answerAt(url: URL, token: string): Promise<readonly unknown[]> {
  const response = await fetch(url, { headers: { authorization: token } });
  return [response.status, response.headers.get('content-type'), await response.text()];
}

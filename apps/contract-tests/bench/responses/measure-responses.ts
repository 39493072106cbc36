import type { Target } from '../../src/index.ts';
import type { Engines } from '../../src/contract/tested-engines.ts';
import type { Answer } from '../../src/target/exchange.ts';
import { startProgram } from '../../test/support/start-program.ts';
import { median } from '../median.ts';
import { askForPage, type ResponsePage } from './response-page.ts';

/** Medians for one page. */
export interface ResponseTimes {
  readonly page: ResponsePage;
  readonly bytes: number;
  readonly ajvMicroseconds: number;
  readonly prismMicroseconds: number;
  /** What a request through Prism's proxy takes beyond the same one sent directly. */
  readonly proxyExtraMs: number;
}

const WARM_UP_ROUNDS = 30;
const ENGINE_ROUNDS = 300;
const PROXY_ROUNDS = 100;

/** Measures judging the pages of one server, in this process and through `prism proxy` in front of it. */
export async function measureResponses(
  pages: readonly ResponsePage[],
  target: Target,
  engines: Engines,
): Promise<readonly ResponseTimes[]> {
  await using proxy = await startProgram('prism/proxy.ts', ['--url', target.baseUrl.origin]);
  const proxied = { ...target, baseUrl: new URL(proxy.url) };
  const times: ResponseTimes[] = [];
  for (const page of pages) {
    const { answer } = await askForPage(page, target);
    const bytes = Buffer.byteLength(JSON.stringify(answer.json));
    const proxyExtraMs = await measureProxy(page, target, proxied);
    times.push({ page, bytes, proxyExtraMs, ...measureEngines(page, answer, engines) });
  }
  return times;
}

function measureEngines(
  { operationId, name }: ResponsePage,
  answer: Answer,
  { ajv, prism }: Engines,
): { readonly ajvMicroseconds: number; readonly prismMicroseconds: number } {
  const ajvTimes: number[] = [];
  const prismTimes: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ENGINE_ROUNDS; round++) {
    for (const [engine, times] of [
      [ajv, ajvTimes],
      [prism, prismTimes],
    ] as const) {
      const startedAt = performance.now();
      const violations = engine.validate(operationId, answer);
      times.push((performance.now() - startedAt) * 1000);
      if (violations.length > 0) throw new Error(`${engine.name} complains of the page of ${name}.`);
    }
  }
  return {
    ajvMicroseconds: median(ajvTimes.slice(WARM_UP_ROUNDS)),
    prismMicroseconds: median(prismTimes.slice(WARM_UP_ROUNDS)),
  };
}

async function measureProxy(page: ResponsePage, direct: Target, proxied: Target): Promise<number> {
  const extraMs: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + PROXY_ROUNDS; round++) {
    const there = await askForPage(page, proxied);
    const here = await askForPage(page, direct);
    extraMs.push(there.durationMs - here.durationMs);
  }
  return median(extraMs.slice(WARM_UP_ROUNDS));
}

import contract from '@flag-contract/spec/openapi.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';

const ROUNDS = 25;
/** Enough that a round lasts longer than the ticks in which some systems count CPU time. */
const CALLS_A_ROUND = 1500;

type Call = () => Promise<readonly string[]>;

/** Microseconds of CPU a call on a page of one flag, over a stubbed fetch: the median of interleaved rounds. */
export async function measureCalls(candidates: readonly Candidate[]): Promise<Map<Candidate, number>> {
  stubFetch();
  const calls = await Promise.all(
    candidates.map(async (candidate) => {
      const module = (await import(candidate.file.href)) as { readonly flags: Call };
      return { candidate, call: module.flags, rounds: [] as number[] };
    }),
  );
  for (const { candidate, call } of calls) {
    if ((await call()).length !== 1) throw new Error(`${candidate.name} did not read the page.`);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { call, rounds } of calls) rounds.push(await timeRound(call));
  }
  return new Map(calls.map(({ candidate, rounds }) => [candidate, median(rounds)]));
}

async function timeRound(call: Call): Promise<number> {
  const before = process.threadCpuUsage();
  for (let index = 0; index < CALLS_A_ROUND; index++) await call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / CALLS_A_ROUND;
}

/** Everybody gets the contract's first example of a page, cut down to one flag. */
function stubFetch(): void {
  const [example] = Object.values(contract.components.examples).filter(
    ({ value }) => 'items' in value && typeof value.items[0] === 'object',
  );
  const { items } = (example?.value ?? { items: [] }) as unknown as { readonly items: readonly unknown[] };
  const body = JSON.stringify({
    _links: { self: { href: '/api/v2/flags/web' } },
    items: items.slice(0, 1),
    totalCount: 1,
  });
  const headers = { 'content-type': 'application/json' };
  globalThis.fetch = async () => new Response(body, { status: 200, headers });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

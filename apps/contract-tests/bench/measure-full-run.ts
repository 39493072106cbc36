import type { Contract } from '../src/contract/contract.ts';
import { verify, type Report, type Target } from '../src/index.ts';
import type { Exchange } from '../src/target/exchange.ts';

export interface FullRun {
  readonly concurrency: number;
  readonly report: Report;
  readonly exchanges: readonly Exchange[];
  readonly totalMs: number;
  /** All answers' times added up; answers that come at once count each. */
  readonly targetMs: number;
}

/** Verifies the target with the full budget. The first run of a process compiles the contract's schemas too. */
export async function measureFullRun(
  target: Target,
  { contract, seed, concurrency }: { contract: Contract; seed: number; concurrency: number },
): Promise<FullRun> {
  const exchanges: Exchange[] = [];
  const onExchange = (exchange: Exchange): number => exchanges.push(exchange);
  const startedAt = performance.now();
  const report = await verify(target, { contract, seed, concurrency, onExchange });
  const totalMs = performance.now() - startedAt;
  const targetMs = exchanges.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return { concurrency, report, exchanges, totalMs, targetMs };
}

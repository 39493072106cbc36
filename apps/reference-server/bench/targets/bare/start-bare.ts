import { startChild } from '../../processes/start-child.ts';
import type { Workload, WorkloadName } from '../../questions/workload.ts';
import { askTarget } from '../ask-target.ts';
import { keysOf } from '../reference-server/start-reference-server.ts';
import type { Target } from '../target.ts';
import type { BareProgram, RecordedAnswer } from './program.ts';

/** A bare `node:http`, which sends for each workload the bytes that our answer to its first question has. */
export async function startBare(ours: Target, workloads: readonly Workload[]): Promise<Target> {
  const answers = new Map<string, RecordedAnswer>();
  for (const workload of workloads) {
    const [path = ''] = ours.pathsOf(workload);
    const response = await askTarget(ours, path);
    if (!response.ok) throw new Error(`ours answers ${path} with ${response.status}`);
    const contentType = response.headers.get('content-type') ?? '';
    answers.set(pathOf(workload.name), { contentType, body: await response.bytes() });
  }
  const child = startChild<BareProgram>(new URL('program.ts', import.meta.url));
  return {
    name: 'bare',
    origin: await child.call.start(answers),
    headers: {},
    pathsOf: ({ name }) => [pathOf(name)],
    keysOf,
    readUsage: child.call.readProcessUsage,
    stop: child.stop,
  };
}

function pathOf(name: WorkloadName): string {
  return `/${encodeURIComponent(name)}`;
}

import type { ProcessUsage } from '../processes/process-usage.ts';
import type { Question } from '../questions/question.ts';
import type { Workload } from '../questions/workload.ts';

export const TARGET_NAMES = ['bare', 'json-server', 'unleash', 'sqlite', 'postgres'] as const;
export type TargetName = (typeof TARGET_NAMES)[number];

export const TARGET_TITLES = {
  bare: 'bare node:http',
  'json-server': 'json-server',
  unleash: 'Unleash',
  sqlite: 'ours on SQLite',
  postgres: 'ours on PostgreSQL',
} as const satisfies Record<TargetName, string>;

/** A server in a process of its own. */
export interface Target {
  readonly name: TargetName;
  /** Such as `http://127.0.0.1:4012`. */
  readonly origin: string;
  /** What every request needs. */
  readonly headers: Readonly<Record<string, string>>;
  /** How it is asked these questions; empty where it can't be. */
  readonly pathsOf: (workload: Workload) => readonly string[];
  /** The keys of the flags, or the tags, that an answer holds. */
  readonly keysOf: (body: unknown) => readonly string[];
  readonly readUsage: () => Promise<ProcessUsage>;
  readonly stop: () => Promise<void>;
}

/** A server that can't be measured, and why. */
export interface MissingTarget {
  readonly target: TargetName;
  readonly reason: string;
}

/** The paths of the questions that a server can be asked. */
export function pathsOfEach(
  pathOf: (question: Question) => string | undefined,
): (workload: Workload) => readonly string[] {
  return ({ questions }) => questions.flatMap((question) => pathOf(question) ?? []);
}

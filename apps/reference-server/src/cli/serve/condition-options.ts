import { type Command, InvalidArgumentError } from 'commander';

import type { Latency } from '../../http/delay-answers.ts';
import { LATENCY_MAX_MS } from '../../http/limits.ts';
import type { RateLimit } from '../../rate-limit/count-requests.ts';

/** What the command line says of the conditions under which answers are given. */
export interface ConditionOptions {
  readonly latency?: Latency;
  readonly rateLimit?: RateLimit;
}

const REQUESTS_MAX = 1_000_000;
const SECONDS_MAX = 86_400;

/** Adds the options that make a server slow or unwilling. */
export function addConditionOptions(command: Command): Command {
  return command
    .option('--latency <ms>', 'hold every answer back so long, or between two bounds: 100-300', parseLatency)
    .option(
      '--rate-limit <n/seconds>',
      'answer 429 to what an access token asks beyond that: 5/10',
      parseRateLimit,
    );
}

function parseLatency(text: string): Latency {
  const [, min = '', max = min] = /^([0-9]+)(?:-([0-9]+))?$/.exec(text) ?? [];
  const bounds = [Number(min), Number(max)] as const;
  if (min !== '' && bounds[0] <= bounds[1] && bounds[1] <= LATENCY_MAX_MS) return bounds;
  throw new InvalidArgumentError(
    `It takes milliseconds up to ${LATENCY_MAX_MS}, such as 200, or two bounds, such as 100-300.`,
  );
}

function parseRateLimit(text: string): RateLimit {
  const [, n = '0', s = '0'] = /^([0-9]+)\/([0-9]+)$/.exec(text) ?? [];
  const [requests, seconds] = [Number(n), Number(s)];
  const isRight = requests >= 1 && requests <= REQUESTS_MAX && seconds >= 1 && seconds <= SECONDS_MAX;
  if (isRight) return { requests, windowMs: seconds * 1_000 };
  throw new InvalidArgumentError(
    `It takes requests and seconds, such as 5/10: up to ${REQUESTS_MAX}, up to ${SECONDS_MAX}.`,
  );
}

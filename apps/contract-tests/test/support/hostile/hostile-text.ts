import { isRecord } from '../../../src/json/is-record.ts';
import type { Fault } from '../faults/fault-proxy.ts';

/** What would run, end or disguise something in a terminal, a browser, XML, Markdown, or a log of GitHub's. */
export const HOSTILE = [
  '\u001B[2J\u009B2J\u0007\r',
  '</failure></testsuites>]]>',
  `<script>alert(1)</script><img src=x onerror=alert(1)>"'`,
  '\n::error title=owned::owned\n##[error]owned',
  '\n```\n| # owned @octocat [owned](javascript:alert(1)) https://owned.example <!-- %0A::error::owned',
  '\uD800\uFFFE\u202E\u2028',
].join('');

/** Puts hostile text behind every string of a body, and into a field of every object. */
export const hostileEverywhere: Fault = (_, answer) => ({ ...answer, json: soiled(answer.json) });

function soiled(value: unknown): unknown {
  if (typeof value === 'string') return value + HOSTILE;
  if (Array.isArray(value)) return value.map(soiled);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, soiled(member)] as const);
  return { ...Object.fromEntries(members), [`field${HOSTILE}`]: HOSTILE };
}

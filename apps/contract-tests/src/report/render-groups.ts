import type { Colors } from './colors.ts';
import type { CheckReport, Verdict } from './report.ts';

const GROUP_WIDTH = 22;

/** A line a group of checks, such as `flags/paging`: how many passed, and what the others came to. */
export function renderGroups(checks: readonly CheckReport[], colors: Colors): string {
  const groups = Map.groupBy(checks, ({ id }) => id.slice(0, id.lastIndexOf('/')));
  return [...groups].map(([group, members]) => renderGroup(group, members, colors)).join('\n');
}

function renderGroup(group: string, members: readonly CheckReport[], { green, red, yellow }: Colors): string {
  const count = (verdict: Verdict): number => members.filter((member) => member.verdict === verdict).length;
  const mark = count('failed') > 0 ? red('✗') : count('passed') > 0 ? green('✓') : yellow('–');
  const others = (['failed', 'not exercised', 'inconclusive'] as const)
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => `, ${count(verdict)} ${verdict}`);
  return `  ${mark} ${group.padEnd(GROUP_WIDTH)} ${count('passed')} passed${others.join('')}`;
}

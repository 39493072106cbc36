import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { groupOf } from '../group-of.ts';
import { plainText } from '../plain-text.ts';
import type { CheckReport, Report } from '../report.ts';
import { verdictElement, type VerdictElement } from './verdict-element.ts';

interface TestCase {
  readonly check: CheckReport;
  readonly element: VerdictElement | undefined;
}

/**
 * The report as JUnit XML, as GitLab and Jenkins read it: a suite a group of checks, a test case a check. Cases are red
 * where they decide over the exit code; what failed and does not count is skipped, with its text.
 */
export function renderJunit(report: Report): string {
  const told = new Map<string, CheckReport>();
  const cases = report.checks.map((check) => {
    const toldBy = check.queryIgnored === true ? told.get(check.operationId) : undefined;
    if (check.queryIgnored === true) told.set(check.operationId, toldBy ?? check);
    return { check, element: verdictElement(check, report.strict, toldBy) };
  });
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const suites = document.ele('testsuites', {
    name: 'flag contract',
    ...countsOf(cases),
    time: (report.durationMs / 1000).toFixed(3),
  });
  for (const [group, members] of Map.groupBy(cases, ({ check }) => groupOf(check))) {
    addSuite(suites, group, members, report);
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

function addSuite(suites: XMLBuilder, group: string, cases: readonly TestCase[], report: Report): void {
  const timestamp = report.startedAt.replace(/\.\d+Z$/, '');
  const suite = suites.ele('testsuite', { name: group, ...countsOf(cases), timestamp });
  const properties = suite.ele('properties');
  const { url, project } = report.target;
  for (const [name, value] of Object.entries({ url, project, seed: report.seed })) {
    properties.ele('property', { name, value: plainText(String(value)) });
  }
  for (const { check, element } of cases) {
    const testCase = suite.ele('testcase', { name: check.id, classname: group.replaceAll('/', '.') });
    if (element === undefined) continue;
    const { name, output, text, ...attributes } = element;
    testCase.ele(name, attributes).txt(text ?? '');
    if (output !== undefined) testCase.ele('system-out').txt(output);
  }
}

function countsOf(cases: readonly TestCase[]): Record<string, number> {
  const count = (name: VerdictElement['name']): number =>
    cases.filter(({ element }) => element?.name === name).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

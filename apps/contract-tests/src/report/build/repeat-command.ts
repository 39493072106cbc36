import { BUDGETS, type Budget } from '../../budget/budget.ts';
import { isSafeForTokens, type Target } from '../../target/target.ts';
import { DENIED_TOKEN_VARIABLE, headerVariable, quoted } from '../curl-line.ts';

export interface RepeatedOptions {
  readonly seed: number;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly budget?: Budget;
  readonly strict?: boolean;
  readonly probeMethods?: boolean;
  readonly burst?: boolean;
  /** Where the checks of one's own come from. */
  readonly checksFile?: string;
  /** The run started the target for itself, and so does its repetition. */
  readonly startsTarget?: boolean;
}

/** The command that makes the same random choices again. Secrets stand in the variables that the curl lines name. */
export function repeatCommand(target: Target, options: RepeatedOptions): string {
  const budget = Object.entries(BUDGETS).find(([, named]) => named === options.budget)?.[0] ?? 'full';
  return [
    'contract-tests',
    ...(options.startsTarget === true ? [] : whereabouts(target)),
    ...(target.apiVersion === undefined ? [] : [`--api-version ${target.apiVersion}`]),
    ...Object.keys(target.headers ?? {}).map((name) => `--header "${name}: $${headerVariable(name)}"`),
    ...(options.checksFile === undefined ? [] : [`--checks ${word(options.checksFile)}`]),
    ...(options.only ?? []).map((pattern) => `--only ${word(pattern)}`),
    ...(options.skip ?? []).map((pattern) => `--skip ${word(pattern)}`),
    ...(budget === 'full' ? [] : [`--budget ${budget}`]),
    ...(options.strict === true ? ['--strict'] : []),
    ...(options.probeMethods === true ? ['--probe-methods'] : []),
    ...(options.burst === true ? ['--burst'] : []),
    `--seed ${options.seed}`,
  ].join(' ');
}

function whereabouts({ baseUrl, project, deniedToken, otherProject }: Target): string[] {
  return [
    `--url ${word(baseUrl.href)} --project ${word(project)}`,
    ...(isSafeForTokens(baseUrl) ? [] : ['--allow-http']),
    ...(deniedToken === undefined ? [] : [`--denied-token-env ${DENIED_TOKEN_VARIABLE}`]),
    ...(otherProject === undefined ? [] : [`--other-project ${word(otherProject)}`]),
  ];
}

/** As people write it where a shell takes it so. */
function word(text: string): string {
  return /^[\w./:@%+,][\w./:@%+,-]*$/.test(text) ? text : quoted(text);
}

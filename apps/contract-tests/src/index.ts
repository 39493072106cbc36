export { BUDGETS, type Budget } from './budget/budget.ts';
export { ALL_CHECKS } from './checks/all-checks.ts';
export type { Check, CheckContext, Level, Outcome } from './checks/check.ts';
export type { Failure } from './failure/failure.ts';
export { SelfTestError } from './contract/self-test-error.ts';
export type { Report } from './report/report.ts';
export { verify, type VerifyOptions } from './run/verify.ts';
export { CannotRunError } from './survey/cannot-run-error.ts';
export type { Target } from './target/target.ts';

import './node/assert-node.ts';
export { BUDGETS, type Budget, type BudgetName } from './budget/budget.ts';
export { ALL_CHECKS } from './checks/all-checks.ts';
export {
  judged,
  notExercised,
  PASSED,
  type Check,
  type CheckContext,
  type Level,
  type Outcome,
} from './checks/check.ts';
export { defineCheck } from './checks/own/define-check.ts';
export { InvalidCheckError } from './checks/own/invalid-check-error.ts';
export type { Failure } from './failure/failure.ts';
export { SelfTestError } from './contract/self-test-error.ts';
export type { Report } from './report/report.ts';
export { InvalidOptionsError } from './run/invalid-options-error.ts';
export type { GivenTarget } from './run/parse-target.ts';
export { verify } from './run/verify.ts';
export type { VerifyOptions } from './run/verify-options.ts';
export { CannotRunError } from './survey/cannot-run-error.ts';
export { listOf, type ListRead } from './survey/list-read.ts';
export type { Survey } from './survey/survey.ts';
export { answerOf, type Answer, type Exchange } from './target/exchange.ts';
export type { Query } from './target/query.ts';
export type { Target } from './target/target.ts';
export type { TargetClient } from './target/target-client.ts';

export { describeContract } from './describe-contract.ts';
export type { ContractOptions } from './contract-options.ts';

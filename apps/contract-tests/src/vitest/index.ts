import '../node/assert-node.ts';
export { describeContract } from './describe-contract.ts';
export type { ContractOptions } from './contract-options.ts';

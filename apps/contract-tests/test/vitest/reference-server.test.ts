import { describeContract } from '@flag-contract/contract-tests/vitest';
import { startReferenceServer } from '../../src/target/start-reference-server.ts';

describeContract({
  name: 'the reference server keeps the flag contract',
  target: async () => {
    const { target, stop } = await startReferenceServer();
    return { ...target, [Symbol.asyncDispose]: stop };
  },
});

import { describeContract } from '@flag-contract/contract-tests/vitest';

const { SUITE_URL = '', SUITE_OPTIONS = '{}' } = process.env;

/** What somebody has in a repository of their own: a server that runs already, and how it is to be judged. */
describeContract({
  url: SUITE_URL,
  project: 'shop',
  token: 'allowed-token',
  ...(JSON.parse(SUITE_OPTIONS) as object),
});

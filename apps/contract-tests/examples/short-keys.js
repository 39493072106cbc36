import { defineCheck, judged, listOf, notExercised } from '@flag-contract/contract-tests';

const shortKeys = defineCheck({
  id: 'acme/flags/short-keys',
  level: 'MUST',
  sentence: 'No flag has a key of more than 64 characters.',
  requirement: 'acme handbook, section 4',
  operationId: 'getFeatureFlags',
  run: async ({ survey }) => {
    const list = listOf(survey.listings.getFeatureFlags.whole);
    if (list === undefined || list.keys.length === 0) return notExercised('any flag');
    const failures = list.pages.flatMap(({ keys, exchange }) =>
      keys
        .filter((key) => key.length > 64)
        .map((key) => ({
          sentence: `The key ${key} is too long.`,
          expected: 'at most 64 characters',
          seen: `${key.length} characters`,
          exchanges: [exchange],
        })),
    );
    return judged(failures);
  },
});

export default [shortKeys];

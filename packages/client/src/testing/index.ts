export { createTestApi } from './create-test-api.ts';
export type { TestAnswer, TestApi, TestContent, TestFlag, TestRequest } from './test-api.ts';

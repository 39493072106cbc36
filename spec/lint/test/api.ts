import type { Files } from './redocly.ts';

/** A one-file API whose components are written by the test; every component section is walked by Redocly. */
export const api = (rest: string, openapi = '3.1.0'): Files => ({
  'openapi.yaml': `openapi: ${openapi}\ninfo:\n  title: Example\n  version: 1.0.0\n${rest}`,
});

/** A way to call the two endpoints: a file in `candidates` that exports `flags`, and `tags` where it can. */
export interface Candidate {
  readonly name: string;
  readonly file: URL;
}

const own = (name: string, file: string): Candidate => ({
  name,
  file: new URL(`candidates/${file}.ts`, import.meta.url),
});

export const BARE = own('bare fetch', 'bare-fetch');
export const OURS = own('@flag-contract/client', 'flag-contract');
export const OTHERS: readonly Candidate[] = [
  own('launchdarkly-api-typescript 17.2.0', 'official'),
  own('@launchdarkly/mcp-server 0.6.2, flags only', 'mcp-server'),
  own('ky 2.1.0', 'ky'),
  own('openapi-fetch 0.17.0', 'openapi-fetch'),
];

import { expect, it } from 'vitest';
import { api } from './api.ts';
import { lintFiles, marked, reported } from './redocly.ts';

const RULE = 'error-family-complete';

const FAMILY = ['400', '401', '403', '429', '500']
  .map((status) => `        '${status}': { description: Error. }`)
  .join('\n');

const PLAIN = api(`
paths:
  /things:
    get:
      responses: # reported
        '400': { description: Error. }
        4XX: { description: Error. }
        default: { description: Error. }
    post: # reported
      summary: Add a thing
    put:
      responses:
${FAMILY}
  /things/{key}:
    get:
      responses: # reported
${FAMILY}
    put:
      responses:
        '404': { description: Error. }
${FAMILY}
`);

it('asks every operation for its errors, and templated paths for 404', async () => {
  expect(await reported(RULE, PLAIN)).toEqual(marked(PLAIN));
});

it('names the operation and what is missing', async () => {
  const messages = (await lintFiles(RULE, PLAIN)).map(({ message }) => message);
  expect(messages[0]).toContain('`get /things` documents no 401, 403, 429, 500.');
  expect(messages[2]).toContain('`get /things/{key}` documents no 404.');
});

it('takes other families', async () => {
  const files = api(`
paths:
  /things/{key}:
    get:
      responses:
        4XX: { description: Any. }
    put:
      responses: # reported
        '500': { description: Any. }
`);
  expect(await reported(RULE, files, { statuses: ['4XX'], whenTemplated: [] })).toEqual(marked(files));
});

it('leaves callbacks and webhooks alone, which the other side answers', async () => {
  const files = api(`
webhooks:
  done:
    post:
      responses: {}
`);
  expect(await reported(RULE, files)).toEqual([]);
});

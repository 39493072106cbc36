import { expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'deprecated-names-replacement';

it('finds what is deprecated without a way out', async () => {
  const files = {
    ...api(`
paths:
  /things:
    get:
      deprecated: true # reported
      description: Deprecated, use something else instead.
      parameters:
        - name: silent
          in: query
          deprecated: true # reported
      responses:
        '200':
          description: Things.
          headers:
            X-Old:
              deprecated: true # reported
              description: Deprecated. Use \`X-New\`.
components:
  schemas:
    Thing:
      type: object
      properties:
        old:
          deprecated: true # reported
          $ref: schemas/Key.yaml
`),
    'schemas/Key.yaml': 'description: Deprecated without replacement elsewhere, not here.\ntype: string\n',
  };
  expect(await reported(RULE, files)).toEqual(marked(files));
});

it('takes code, a link, and an end without a successor', async () => {
  const files = api(`
paths: {}
components:
  schemas:
    Code: { deprecated: true, description: 'Deprecated, use \`a\` or \`b\` instead.' }
    Link: { deprecated: true, description: 'Old. Deprecated, use [the other](https://example.com/a) instead.' }
    End: { deprecated: true, description: 'Deprecated without replacement; it is refused.' }
    Wrapped:
      deprecated: true
      description: |
        A long story. Deprecated, use
        \`a\`
        instead.
    Current: { deprecated: false }
    Property: { type: object, properties: { deprecated: { type: boolean } } }
`);
  expect(await reported(RULE, files)).toEqual([]);
});

import { html } from 'hono/html';
import { plainText } from '../../plain-text.ts';
import type { Report } from '../../report.ts';
import { code, countOf, type Html } from '../markup.ts';
import { section } from './section.ts';
import { table } from './table.ts';

const DRIFT_LEAD =
  'Fields in answers that the contract does not know. They break nothing, because the API may grow, but the contract may want to grow with it.';

export function drift({ drift: fields }: Report): Html {
  return section(
    {
      id: 'drift',
      title: 'Drift',
      count: fields.length,
      lead: DRIFT_LEAD,
      nothing: 'Every field of every answer is in the contract.',
    },
    fields.length === 0
      ? []
      : [
          table(
            'Fields that the contract does not know',
            ['Field', 'In', 'Places', 'Such as'],
            fields.map(({ path, schema, answers, occurrences, exampleValue, exampleUrl }) => [
              code(path),
              html`${plainText(schema)}, ${countOf(answers, 'answer')}`,
              html`${occurrences.toLocaleString('en')}`,
              html`${code(exampleValue)} <small>${plainText(exampleUrl)}</small>`,
            ]),
          ),
        ],
  );
}

export function slowest({ slowest: requests }: Report): Html {
  return section(
    { id: 'slowest', title: 'Slowest requests', nothing: 'No request was sent.' },
    requests.length === 0
      ? []
      : [
          table(
            'The slowest requests',
            ['Milliseconds', 'Status', 'Request'],
            requests.map(({ durationMs, status, method, url }) => [
              html`${durationMs}`,
              html`${status ?? 'no answer'}`,
              code(`${method} ${url}`),
            ]),
          ),
        ],
  );
}

const DISAGREEMENTS_LEAD =
  'Answers that one of the two validators passes and the other does not. The verdict of Ajv counts.';

export function disagreements({ disagreements: answers }: Report): Html {
  return section(
    {
      id: 'disagreements',
      title: 'Disagreements of Prism',
      count: answers.length,
      lead: DISAGREEMENTS_LEAD,
      nothing: 'Prism and Ajv judge every answer alike.',
    },
    answers.length === 0
      ? []
      : [
          table(
            'Answers on which the validators disagree',
            ['Request', 'Ajv says', 'Prism says'],
            answers.map(({ request, ajv, prism }) => [code(request), said(ajv), said(prism)]),
          ),
        ],
  );
}

function said(violations: readonly string[]): Html {
  return html`${plainText(violations.join('; ')) || 'nothing'}`;
}

import { pageOf } from '../page.js';
import { proseOf } from '../prose.js';

/** @import { Visit, Visitor } from '../redocly.ts' */

const PEOPLE_READ =
  'Example ExternalDocs Header Info Link Operation Parameter PathItem RequestBody Response Schema';
/** The objects of OpenAPI that have a description for people. Elsewhere the word may be somebody's key. */
const DESCRIBED = [...PEOPLE_READ.split(' '), 'SecurityScheme', 'Server', 'ServerVariable', 'Tag'];

/** A capital, a number, code, or a script without capitals, behind emphasis, quotes or brackets. */
const BEGINS = /^[*_"'“‘([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}`]/u;
const ENDS = /[.!?。！？][*_"'”’)\]]*$/u;

/** @type {(text: string) => string | undefined} */
function fault(text) {
  if (text.trim() === '') return 'This description is empty.';
  const paragraphs = proseOf(text);
  const wrong = paragraphs.find(({ prose }) => !BEGINS.test(prose));
  if (wrong) return `A sentence begins with a capital, or with code, not with "${wrong.prose.slice(0, 20)}".`;
  const open = paragraphs.find(
    ({ prose, introduces }) => !ENDS.test(prose) && !(introduces && prose.endsWith(':')),
  );
  return open && `A sentence ends with a full stop, not with "${open.prose.slice(-20)}".`;
}

/** @type {Visit} */
const check = (node, context) => {
  if (!DESCRIBED.includes(context.type.name) || typeof node.description !== 'string') return;
  const why = fault(node.description);
  if (why === undefined) return;
  context.report({
    message: `${why} Write a whole sentence, which can be read alone.`,
    location: context.location.child('description').key(),
    reference: pageOf('description-is-a-sentence'),
  });
};

/** @returns {Visitor} */
export const descriptionIsASentence = () => ({ any: { enter: check }, ref: { enter: check } });

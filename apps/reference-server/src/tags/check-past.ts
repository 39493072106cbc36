import { invalidRequest } from '../refusals/refusal.ts';
import type { Store } from '../storage/store.ts';
import { readUnknownAnswers, type UnknownTagAnswers } from '../storage/unknown-answers.ts';

/** Refuses to tell the past of tags that were made from another server's answers. */
export async function checkPast(store: Store): Promise<void> {
  const dataset = await store.selectFrom('dataset').select('unknown_answers').executeTakeFirst();
  const { unknownParameters = [] } = readUnknownAnswers<UnknownTagAnswers>(dataset?.unknown_answers ?? '');
  const [parameter] = unknownParameters;
  if (parameter === undefined) return;
  throw invalidRequest(`A past \`${parameter.name}\` is not known here, because ${parameter.reason}.`);
}

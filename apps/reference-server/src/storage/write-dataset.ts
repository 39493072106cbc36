import type { Store } from './store.ts';

const INDENT = '  ';
const FLAGS_AT_ONCE = 500;

/** Writes the dataset that a store holds as the text of a file, piece by piece, word for word as it was loaded. */
export async function* writeDataset(store: Store): AsyncGenerator<string> {
  const { definition } = await store.selectFrom('dataset').select('definition').executeTakeFirstOrThrow();
  yield `{\n  "formatVersion": 1,${members(definition, 1)}\n  "projects": [`;
  const projects = await store
    .selectFrom('project_definition')
    .select(['project_id', 'definition'])
    .orderBy('project_id')
    .execute();
  let separator = '';
  for (const project of projects) {
    yield `${separator}\n    {${members(project.definition, 3)}\n      "flags": [`;
    yield* writeFlags(store, { projectId: project.project_id, isAnswer: 0 });
    yield ']';
    yield* writeAnsweredFlags(store, project.project_id);
    yield '\n    }';
    separator = ',';
  }
  yield '\n  ]\n}\n';
}

async function* writeAnsweredFlags(store: Store, projectId: number): AsyncGenerator<string> {
  let start = ',\n      "answeredFlags": [';
  let end = '';
  for await (const text of writeFlags(store, { projectId, isAnswer: 1 })) {
    yield start + text;
    [start, end] = ['', ']'];
  }
  yield end;
}

async function* writeFlags(
  store: Store,
  { projectId, isAnswer }: { readonly projectId: number; readonly isAnswer: 0 | 1 },
): AsyncGenerator<string> {
  const flags = store
    .selectFrom('flag_definition')
    .innerJoin('flag', 'flag.id', 'flag_definition.flag_id')
    .select(['flag_id', 'definition'])
    .where('flag.project_id', '=', projectId)
    .where('is_answer', '=', isAnswer)
    .orderBy('flag_id')
    .limit(FLAGS_AT_ONCE);
  let separator = '';
  let last: { readonly flag_id: number } | undefined;
  do {
    const some = await flags.where('flag_id', '>', last?.flag_id ?? 0).execute();
    for (const { definition } of some) {
      yield `${separator}\n${INDENT.repeat(4)}${indented(definition, 4)}`;
      separator = ',';
    }
    last = some.at(-1);
  } while (last !== undefined);
}

/** The members of an object for the object that they are put into, each followed by a comma. */
function members(json: string, depth: number): string {
  const text = indented(json, depth - 1);
  return text === '{}' ? '' : `${text.slice(1, text.lastIndexOf('\n'))},`;
}

function indented(json: string, depth: number): string {
  return JSON.stringify(JSON.parse(json), undefined, INDENT).replaceAll('\n', `\n${INDENT.repeat(depth)}`);
}

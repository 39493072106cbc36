import type { SchemaModule } from 'kysely';

interface Index {
  readonly table: string;
  readonly columns: readonly string[];
}

/** An index for each order that a listing may have, and for each kind of evidence that a filter looks for. */
const indexes: Readonly<Record<string, Index>> = {
  flag_by_key: inOrderOf('key'),
  flag_by_folded_key: inOrderOf('folded_key', 'key'),
  flag_by_name: inOrderOf('folded_name', 'name', 'key'),
  flag_by_tags: inOrderOf('folded_tag_list', 'tag_list', 'key'),
  flag_by_maintainer: inOrderOf('folded_maintainer_id', 'maintainer_id', 'key'),
  flag_by_creation: inOrderOf('creation_date', 'key'),
  flag_by_type: inOrderOf('type', 'key'),
  flag_by_change: { table: 'flag_environment', columns: ['environment_id', 'last_modified', 'flag_id'] },
  evaluation_of_flag: {
    table: 'evaluation',
    columns: ['flag_id', 'environment_id', 'evaluated_date', 'context_kind'],
  },
  evaluation_by_context: {
    table: 'evaluation',
    columns: ['context_kind', 'evaluated_date', 'environment_id', 'flag_id'],
  },
  evaluation_by_date: { table: 'evaluation', columns: ['environment_id', 'evaluated_date', 'flag_id'] },
  evaluation_by_application: { table: 'evaluation', columns: ['application', 'environment_id', 'flag_id'] },
  guarded_rollout_by_environment: {
    table: 'guarded_rollout',
    columns: ['environment_id', 'state', 'flag_id'],
  },
};

export async function createIndexes(schema: SchemaModule): Promise<void> {
  for (const [name, { table, columns }] of Object.entries(indexes)) {
    await schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
  }
}

/** Every listing is of one project, and of its archived flags or of the others. */
function inOrderOf(...columns: readonly string[]): Index {
  return { table: 'flag', columns: ['project_id', 'archived', ...columns] };
}

import type { Dataset } from '@flag-contract/reference-server';
import { Client } from 'pg';

/** The type of tag that every Unleash has. */
export const TAG_TYPE = 'simple';

// Unleash identifies a flag by its name: that is our key, and our name is its description. Of other types than these two
// it expects a lifetime, and would be busy each minute with marking what is older.
const INSERT_FEATURES = `
  insert into features (name, description, type, project, created_at, stale, archived_at)
  select key, name, case when temporary is false then 'kill-switch' else 'permission' end, 'default',
    to_timestamp("creationDate" / 1000.0), "deprecatedDate" is not null, to_timestamp("archivedDate" / 1000.0)
  from json_to_recordset($1) as flag (key text, name text, temporary boolean,
    "creationDate" bigint, "deprecatedDate" bigint, "archivedDate" bigint)`;

const INSERT_ENVIRONMENTS = `
  insert into feature_environments (feature_name, environment, enabled)
  select features.name, environments.name, false from features cross join environments`;

const INSERT_TAGS = `
  insert into tags (type, value)
  select distinct '${TAG_TYPE}', tag from json_to_recordset($1) as tagged (tag text)`;

const INSERT_FEATURE_TAGS = `
  insert into feature_tag (feature_name, tag_type, tag_value)
  select key, '${TAG_TYPE}', tag from json_to_recordset($1) as tagged (key text, tag text)`;

/** Puts the flags of a dataset's first project into the database of an Unleash that has set it up. */
export async function fillUnleash(database: string, dataset: Dataset): Promise<void> {
  const flags = dataset.projects[0]?.flags ?? [];
  const features = flags.map(({ key, name, temporary, creationDate, deprecatedDate, archivedDate }) => ({
    key,
    name,
    temporary,
    creationDate,
    deprecatedDate,
    archivedDate,
  }));
  const tagged = flags.flatMap(({ key, tags = [] }) => tags.map((tag) => ({ key, tag })));
  const client = new Client(database);
  await client.connect();
  try {
    await client.query(INSERT_FEATURES, [JSON.stringify(features)]);
    await client.query(INSERT_ENVIRONMENTS);
    await client.query(INSERT_TAGS, [JSON.stringify(tagged)]);
    await client.query(INSERT_FEATURE_TAGS, [JSON.stringify(tagged)]);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

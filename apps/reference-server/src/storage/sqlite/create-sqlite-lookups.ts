import { type Kysely, sql } from 'kysely';

/**
 * An index of all that is written in keys and names, by three characters at a time. It keeps no texts of its own; what
 * a load puts in is indexed at once, and to clear the dataset clears the index as well.
 */
export async function createSqliteLookups(store: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table flag_text using fts5 (
      folded_key, folded_name, content = 'flag', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
    )
  `.execute(store);
  await sql`insert into flag_text (flag_text) values ('rebuild')`.execute(store);
  await sql`
    create trigger flag_text_of_flag after insert on flag begin
      insert into flag_text (rowid, folded_key, folded_name) values (new.id, new.folded_key, new.folded_name);
    end
  `.execute(store);
}

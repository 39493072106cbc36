import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import type { CheckContext } from '../check.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What one answer shows of one flag. */
export interface ShownFlag {
  readonly key: string;
  readonly fields: Fields;
  /** Its configurations by environment; absent when it shows no environments at all. */
  readonly environments: ReadonlyMap<string, Fields> | undefined;
}

/** A page of flags, seen as what it shows of each. */
export interface Shown {
  readonly page: Page;
  readonly flags: readonly ShownFlag[];
  readonly byKey: ReadonlyMap<string, ShownFlag>;
}

/** A page as large as the contract allows, asked in the words that other checks use too. */
export async function showFlags({ client }: CheckContext, query: Query, offset = 0): Promise<Shown> {
  return shownOn(await askPage(client, FLAGS, [...query, ...pageQuery(FLAGS.limitMax, offset)]));
}

export function shownOn(page: Page): Shown {
  const flags = page.items.flatMap((item, index) => shownFlag(page.keys[index], item) ?? []);
  return { page, flags, byKey: new Map(flags.map((flag) => [flag.key, flag])) };
}

export function shownFlag(key: string | undefined, item: unknown): ShownFlag | undefined {
  if (key === undefined || !isRecord(item)) return undefined;
  const { environments } = item;
  if (!isRecord(environments)) return { key, fields: item, environments: undefined };
  const configurations = Object.entries(environments).flatMap(([name, configuration]) =>
    isRecord(configuration) ? [[name, configuration] as const] : [],
  );
  return { key, fields: item, environments: new Map(configurations) };
}

/** Every configuration on a page, with the flag and the environment that it belongs to. */
export function configurationsOn({
  flags,
}: Shown): readonly { readonly flag: ShownFlag; readonly environment: string; readonly fields: Fields }[] {
  return flags.flatMap((flag) =>
    [...(flag.environments ?? [])].map(([environment, fields]) => ({ flag, environment, fields })),
  );
}

/** The environments that a flag shows. */
export function environmentsInWords({ environments }: ShownFlag): string {
  return environments === undefined ? 'no environments' : [...environments.keys()].join(', ') || 'in none';
}

/** So many environments API version 20240415 shows at once. */
export const ENVIRONMENTS_MAX = 3;

/** What it takes for environments to show: nothing as the page reads, their keys in API version 20240415. */
export function showingEnvironments({ environments }: Survey): Query {
  return environments.reading === '20240415'
    ? environmentsQuery(environments.keys.slice(0, ENVIRONMENTS_MAX))
    : [];
}

/** For checks that have nothing to look at without environments. */
export const AN_ENVIRONMENT = 'a flag that shows an environment, or environments whose keys are known';

export function isMigration({ fields }: ShownFlag): boolean {
  return fields['_purpose'] === 'migration';
}

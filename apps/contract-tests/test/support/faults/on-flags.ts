import { onPages, type Fault, type ProxiedRequest } from './fault-proxy.ts';

type Configuration = Record<string, unknown>;
interface Flag extends Record<string, unknown> {
  readonly key: string;
  readonly environments?: Readonly<Record<string, Configuration>>;
}
type Change = (flag: Flag, request: ProxiedRequest) => object | undefined;

/** Changes each flag of the pages that some requests get. The reference server keeps to the contract. */
export function onFlags(when: (query: URLSearchParams) => boolean, change: Change): Fault {
  return onPages('/flags/', ({ items }, request) =>
    when(request.url.searchParams)
      ? { items: items.map((item) => ({ ...(item as Flag), ...change(item as Flag, request) })) }
      : {},
  );
}

export function onConfigurations(
  when: (query: URLSearchParams) => boolean,
  change: (configuration: Configuration, flag: Flag) => object,
): Fault {
  return onFlags(when, (flag) => {
    const changed = Object.entries(flag.environments ?? {}).map(
      ([key, configuration]) => [key, { ...configuration, ...change(configuration, flag) }] as const,
    );
    return flag.environments && { environments: Object.fromEntries(changed) };
  });
}

/** Answers a page where there was a refusal. */
export const pageInstead =
  (when: (request: ProxiedRequest) => boolean, items: readonly unknown[] = []): Fault =>
  (request, answer) =>
    when(request)
      ? { ...answer, status: 200, json: { items, _links: {}, totalCount: items.length } }
      : answer;

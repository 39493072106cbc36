import type { paths } from '@flag-contract/types';

import { compilePageWindow, type PageValues } from '../paging/compile-page-window.ts';
import { type ListAnswer, listBody } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import { compileRequest, type RawRequest } from '../request/compile-request.ts';
import type { Snapshot, Source } from '../source.ts';

/** An operation of the contract, ready to answer. */
export interface Endpoint {
  /** The path as the contract writes it, with its variables in braces. */
  readonly path: keyof paths;
  /** The body of the answer, JSON in UTF-8; a `Refusal` where there is none. */
  readonly answer: (source: Source, request: RawRequest) => Promise<Buffer>;
}

type List<Values> = (snapshot: Snapshot, values: Values, window: PageWindow) => Promise<ListAnswer>;

/** Puts what the contract says of an operation's requests and pages around what the operation lists. */
export function defineEndpoint<Values extends PageValues>(path: keyof paths, list: List<Values>): Endpoint {
  const read = compileRequest<Values>(path);
  const windowOf = compilePageWindow(path);
  return {
    path,
    answer: async (source, request) => {
      const { values, sent } = read(request);
      const window = windowOf(values);
      const answer = await source.read((snapshot) => list(snapshot, values, window));
      return listBody({ path: fillPath(path, request.path), sent, window, ...answer });
    },
  };
}

function fillPath(path: string, variables: RawRequest['path']): string {
  return Object.entries(variables).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, () => encodeURIComponent(value)),
    path,
  );
}

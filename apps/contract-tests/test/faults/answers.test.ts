import { afterAll, beforeAll, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy } from '../support/faults/failed-by.ts';
import type { Fault } from '../support/faults/fault-proxy.ts';
import { onFlags } from '../support/faults/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Turns the tags of each flag by one more place whenever it is shown. */
function turnTags(): Fault {
  let turns = 0;
  return onFlags(
    () => true,
    (flag) => {
      const tags: readonly unknown[] = Array.isArray(flag['tags']) ? flag['tags'] : [];
      if (tags.length < 2) return {};
      const start = ++turns % tags.length;
      return { tags: [...tags.slice(start), ...tags.slice(0, start)] };
    },
  );
}

it('a server that shows tags in another order each time is at fault, and its data is not in motion', async () => {
  expect(await failedBy(server, turnTags(), ['flags/answers/repeatable'])).toEqual([
    'flags/answers/repeatable',
  ]);
});

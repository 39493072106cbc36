import { expect, it } from 'vitest';
import { parseJson } from '../../src/json/parse-json.ts';
import { KeptBodies } from '../../src/target/kept-bodies.ts';

function keep(bodies: KeptBodies, text: string): unknown {
  return bodies.keep(text, parseJson(text));
}

it('keeps equal items of different pages once, and counts them once', () => {
  const bodies = new KeptBodies();
  const item = JSON.stringify({ key: 'a', name: 'x'.repeat(1_000), tags: ['t'] });
  const first = keep(bodies, `{"items":[${item}]}`);
  const { bytes } = bodies;
  const second = keep(bodies, `{"items":[{"key":"b"},${item}],"totalCount":2}`);
  expect(second).toEqual({ items: [{ key: 'b' }, JSON.parse(item)], totalCount: 2 });
  expect(bytes).toBeGreaterThan(1_000);
  expect(bodies.bytes - bytes).toBeLessThan(200);
  const [[one], [, other]] = [first, second].map((page) => (page as { items: unknown[] }).items) as [
    unknown[],
    unknown[],
  ];
  expect(other).toBe(one);
});

it.each(['null', '[]', '{"items":{}}', '{"items":["a"]}', '', '<html>'])('takes %s as it is', (text) => {
  expect(keep(new KeptBodies(), text)).toEqual(parseJson(text).json);
});

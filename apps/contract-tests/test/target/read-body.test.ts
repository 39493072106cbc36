import { describe, expect, it } from 'vitest';
import { parseJson, readBody } from '../../src/target/read-body.ts';

function inChunks(...chunks: readonly Uint8Array[]): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    }),
  );
}

describe('parsing a body', () => {
  it.each(['{"a":[1,"ü",null]}', 'null', '"text"', '12', ' [] '])('gives the value of %s', (text) => {
    expect(parseJson(text)).toEqual({ json: JSON.parse(text) as unknown });
  });

  it.each(['', '<html>', '{"a":}', '[1,]', 'undefined', '{"a":"\u0000"}'])('gives nothing for %j', (text) => {
    expect(parseJson(text)).toEqual({});
  });

  it('takes 100 levels', () => {
    expect(parseJson('['.repeat(100) + ']'.repeat(100))).toHaveProperty('json');
    expect(parseJson('{"a":'.repeat(99) + '[]' + '}'.repeat(99))).toHaveProperty('json');
  });

  it.each([
    ['closed', '['.repeat(101) + ']'.repeat(101)],
    ['never closed', '[{"a":'.repeat(100_000)],
    ['after text that looks like an end', `{"a":"\\"]}",${'"b":['.repeat(101)}`],
  ])('refuses more levels, %s', (_, text) => {
    expect(() => parseJson(text)).toThrow('the body is nested deeper than 100 levels');
  });

  it.each([
    ['brackets', JSON.stringify('['.repeat(200))],
    ['brackets after an escaped quote', JSON.stringify(`"${'{'.repeat(200)}`)],
    ['a backslash at its end', `["\\\\", ${JSON.stringify('['.repeat(200))}]`],
  ])('is not misled by a string that holds %s', (_, text) => {
    expect(parseJson(text)).toHaveProperty('json');
  });

  it('counts arrays side by side once', () => {
    expect(parseJson(`[${Array.from({ length: 500 }, () => '[]').join()}]`)).toHaveProperty('json');
  });
});

describe('reading a body', () => {
  it('joins a character that two chunks share', async () => {
    const bytes = new TextEncoder().encode('a🚩b');
    expect(await readBody(inChunks(bytes.slice(0, 3), bytes.slice(3)))).toBe('a🚩b');
  });

  it('gives an empty text where there is none', async () => {
    expect(await readBody(new Response(null, { status: 204 }))).toBe('');
  });

  it.each([
    ['in the middle', Uint8Array.of(0x22, 0xff, 0x22)],
    ['cut off at the end', new TextEncoder().encode('🚩').slice(0, 2)],
  ])('refuses what is not UTF-8, %s', async (_, bytes) => {
    await expect(readBody(inChunks(bytes))).rejects.toThrow('the body is not UTF-8');
  });

  it('stops reading a body without end', async () => {
    let canceled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20)),
      cancel: () => {
        canceled = true;
      },
    });
    await expect(readBody(new Response(endless))).rejects.toThrow('the body is longer than 33554432 bytes');
    expect(canceled).toBe(true);
  });
});

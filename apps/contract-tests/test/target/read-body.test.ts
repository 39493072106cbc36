import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/target/read-body.ts';

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
    await expect(readBody(new Response(endless))).rejects.toThrow('the body is longer than 16777216 bytes');
    expect(canceled).toBe(true);
  });
});

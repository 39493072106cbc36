import { expect, test } from 'vitest';

import { serve } from './support/serve.ts';

test('a server that finds its port taken says what to do', async () => {
  const { port } = new URL((await serve()).url);
  await expect(serve({ port: Number(port) })).rejects.toThrow(
    `port ${port} is taken; the option \`port\` takes another one, or 0 for any that is free`,
  );
});

test('a server that can not have its address says what to do', async () => {
  await expect(serve({ host: '192.0.2.1' })).rejects.toThrow(
    '192.0.2.1 is no address of this machine; the option `host` takes one',
  );
});

test('an option that is none is told, as JavaScript would not', async () => {
  const options = { port: 0, prot: 4012 };
  await expect(serve(options)).rejects.toThrow('`prot` is no option of startReferenceServer.');
});

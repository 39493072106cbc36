import { expect, it } from 'vitest';
import { complaintAboutNode } from '../../src/node/complaint-about-node.ts';

it.each(['20.20.2', '24.17.9', '23.99.0'])('Node %s is told to be too old', (version) => {
  expect(complaintAboutNode(version)).toContain(
    `contract-tests needs Node 24.18 or newer; this is ${version};`,
  );
});

it.each(['24.18.0', '24.21.0', '25.0.0', process.versions.node])('Node %s will do', (version) => {
  expect(complaintAboutNode(version)).toBeUndefined();
});

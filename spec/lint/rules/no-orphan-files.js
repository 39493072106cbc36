import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { createReader, descriptionFilesIn } from '../files.js';
import { pageOf } from '../page.js';
import { filesOfChain } from '../ref-chain.js';

/** @import { Context, Visitor } from '../redocly.ts' */

const COMPONENTS =
  'schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems';
const FOLDERS = ['components', 'paths', 'webhooks', ...COMPONENTS.split(' ')];

/**
 * @param {object} options
 * @param {readonly string[]} [options.folders] beside the root file; those that are not there are passed over
 * @returns {Visitor}
 */
export function noOrphanFiles({ folders = FOLDERS }) {
  /** @type {Set<string>} */
  const reached = new Set();
  const read = createReader();
  return {
    ref: {
      enter({ $ref }, { location }, { location: end }) {
        if (typeof $ref !== 'string') return;
        const endsAt = end && `${end.source.absoluteRef}${end.pointer}`;
        const files = filesOfChain($ref, location.source.absoluteRef, endsAt, read);
        for (const file of files) reached.add(file);
      },
    },
    Example: {
      enter({ externalValue }, { location }) {
        if (typeof externalValue !== 'string') return;
        reached.add(resolve(dirname(location.source.absoluteRef), externalValue));
      },
    },
    Root: {
      leave(_root, context) {
        const root = context.location.source.absoluteRef;
        // A description that was read from the web has no folders to look into.
        if (!isAbsolute(root)) return;
        const present = folders.flatMap((folder) => descriptionFilesIn(join(dirname(root), folder)));
        for (const file of present) if (file !== root && !reached.has(file)) reportOrphan(file, context);
      },
    },
  };
}

/**
 * @param {string} file
 * @param {Context} context
 */
function reportOrphan(file, context) {
  // Redocly never read this file, so there is no place to point at until it gets one of Redocly's kind.
  const orphan = new context.location.source.constructor(file, readFileSync(file, 'utf8'));
  context.report({
    message: 'Nothing refers to this file, so it is no part of the API. Put a `$ref` to it, or delete it.',
    location: { source: orphan, pointer: '#/' },
    reference: pageOf('no-orphan-files'),
  });
}

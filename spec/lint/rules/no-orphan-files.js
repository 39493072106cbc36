import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { descriptionFilesIn, reach } from '../files.js';
import { pageOf } from '../page.js';

/** @import { Source, Visitor } from '../redocly.ts' */

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
  /** @type {(from: Source, to: unknown) => void} */
  const follow = (from, to) => {
    const file = typeof to === 'string' ? to.split('#', 1)[0] : undefined;
    if (file) reach(resolve(dirname(from.absoluteRef), file), reached);
  };
  return {
    ref: { enter: (node, { location }) => follow(location.source, node.$ref) },
    Example: { enter: (example, { location }) => follow(location.source, example.externalValue) },
    Root: {
      leave(_root, context) {
        const { source } = context.location;
        // A description that was read from the web has no folders to look into.
        if (!isAbsolute(source.absoluteRef)) return;
        const present = folders.flatMap((folder) =>
          descriptionFilesIn(join(dirname(source.absoluteRef), folder)),
        );
        for (const file of present.filter((it) => it !== source.absoluteRef && !reached.has(it))) {
          // Redocly never read this file, so there is no place to point at until it gets one of Redocly's kind.
          const orphan = new source.constructor(file, readFileSync(file, 'utf8'));
          context.report({
            message:
              'Nothing refers to this file, so it is no part of the API. Put a `$ref` to it, or delete it.',
            location: { source: orphan, pointer: '#/' },
            reference: pageOf('no-orphan-files'),
          });
        }
      },
    },
  };
}

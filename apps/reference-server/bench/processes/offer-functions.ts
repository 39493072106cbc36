import { createBirpc } from 'birpc';

/** Lets the parent call functions, until it disconnects: then the process ends. */
export function offerFunctions(functions: object): void {
  createBirpc(functions, {
    post: (message) => process.send?.(message),
    on: (listener) => process.on('message', listener),
  });
  process.on('disconnect', () => process.exit());
}

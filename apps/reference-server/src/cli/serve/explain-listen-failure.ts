import { errorCode } from '../../error-code.ts';
import type { ServeOptions } from './serve-options.ts';

/** Says what to do where a port can't be listened on; other errors come back as they are. */
export function explainListenFailure(error: unknown, { port, host }: ServeOptions): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
      return new Error(`this user may not listen on port ${port}; --port takes another one`, {
        cause: error,
      });
    case 'EADDRINUSE':
      return new Error(`port ${port} is taken; --port takes another one, or 0 for any that is free`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`${host} is no address of this machine; --host takes one`, { cause: error });
    default:
      return error;
  }
}

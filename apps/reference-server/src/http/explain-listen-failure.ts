import { errorCode } from '../error-code.ts';

/** Where to listen. */
interface Address {
  readonly host: string;
  readonly port: number;
}

/** Says what to do where a port can't be listened on; other errors come back as they are. */
export function explainListenFailure(error: unknown, { port, host }: Address): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
      return new Error(`this user may not listen on port ${port}; the option \`port\` takes another one`, {
        cause: error,
      });
    case 'EADDRINUSE':
      return new Error(
        `port ${port} is taken; the option \`port\` takes another one, or 0 for any that is free`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`${host} is no address of this machine; the option \`host\` takes one`, {
        cause: error,
      });
    default:
      return error;
  }
}

import { DatabaseError as PostgresError } from 'pg';

import { errorCode } from '../../error-code.ts';
import { DatabaseError, DatabaseUnavailableError } from '../database-error.ts';

const BROKEN = 'broke the connection; see whether PostgreSQL runs';
const SILENT = 'does not answer; see whether PostgreSQL runs, and whether a firewall is in between';
const UNTRUSTED =
  'has a certificate that is not trusted here; name its authority with sslrootcert=FILE, or take sslmode=require';

/** What may be over the next moment, by the codes of Node and PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const outages: ReadonlyMap<string, string> = new Map([
  [
    'ECONNREFUSED',
    'can not be reached, because nobody listens there; start PostgreSQL, or name another place',
  ],
  ['ENOTFOUND', 'is on a host that is not known; see how it is spelled'],
  ['EAI_AGAIN', 'is on a host that is not known; see how it is spelled, and whether there is a network'],
  ['EHOSTUNREACH', SILENT],
  ['ENETUNREACH', SILENT],
  ['ETIMEDOUT', SILENT],
  ['ECONNRESET', BROKEN],
  ['EPIPE', BROKEN],
  ['57P01', BROKEN],
  ['57P02', BROKEN],
  ['57P03', 'is starting or ending; wait a moment'],
  ['57014', 'took too long; see what else it is doing'],
  ['53300', 'has no connection left; allow more (max_connections), or end others'],
  ['55000', 'can not do this now; wait a moment'],
]);

/** The same for what pg says in words alone. */
const outagesInWords: readonly (readonly [RegExp, string])[] = [
  [/^Connection terminated due to connection timeout|^timeout exceeded|^Query read timeout/, SILENT],
  [/^Connection terminated|^Client has encountered a connection error/, BROKEN],
];

const refusals: ReadonlyMap<string, string> = new Map([
  ['28P01', 'refuses this user with this password; see how they are spelled'],
  [
    '28000',
    'refuses this user from here; see its pg_hba.conf, or add sslmode=require to the URL if it asks for TLS',
  ],
  ['3D000', 'is not there; create it first, for example with createdb'],
  [
    '54000',
    'can not hold a key or tag as long as one of these; shorten it to 1000 characters, or use a file',
  ],
  ['42501', 'does not let this user do that; grant it, or name another user'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', UNTRUSTED],
  ['SELF_SIGNED_CERT_IN_CHAIN', UNTRUSTED],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', UNTRUSTED],
  ['CERT_HAS_EXPIRED', UNTRUSTED],
  ['ERR_TLS_CERT_ALTNAME_INVALID', UNTRUSTED],
]);

const refusalsInWords: readonly (readonly [RegExp, string])[] = [
  [/does not support SSL/, 'offers no TLS; leave sslmode out of the URL'],
  [
    /password must be a/,
    'asks for a password; put it into the variable PGPASSWORD, into ~/.pgpass, or into the URL',
  ],
];

/** Puts what went wrong with a PostgreSQL into one line that says what to do; other errors come back as they are. */
export function explainPostgresFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof DatabaseError) return new DatabaseError(`${name} ${error.message}`, { cause: error });
  const outage = find(error, outages, outagesInWords) ?? (isConnectionException(error) ? BROKEN : undefined);
  if (outage !== undefined) return new DatabaseUnavailableError(`${name} ${outage}`, { cause: error });
  const refusal = find(error, refusals, refusalsInWords);
  if (refusal !== undefined) return new DatabaseError(`${name} ${refusal}`, { cause: error });
  if (!(error instanceof PostgresError)) return error;
  return new DatabaseError(`${name} failed: ${error.message}`, { cause: error });
}

function find(
  error: Error,
  byCode: ReadonlyMap<string, string>,
  byWords: readonly (readonly [RegExp, string])[],
): string | undefined {
  return byCode.get(errorCode(error)) ?? byWords.find(([words]) => words.test(error.message))?.[1];
}

/** Class 08 of PostgreSQL's codes. */
function isConnectionException(error: Error): boolean {
  return /^08...$/.test(errorCode(error));
}

import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** Prism shows each route with every parameter joined into one request, which nothing would answer. */
const ROUTE = /\[CLI\].*\sGET\s+http/;
const LISTENING = /Prism is listening on (?<url>\S+)/;

/**
 * Hands on what Prism prints, but for its routes.
 *
 * @param hint what to say below the line that Prism listens
 */
export async function forwardOutput(output: Readable, hint: (url: string) => string): Promise<void> {
  for await (const line of createInterface({ input: output })) {
    const text = stripVTControlCharacters(line);
    if (ROUTE.test(text)) continue;
    process.stdout.write(`${line}\n`);
    const url = LISTENING.exec(text)?.groups?.['url'];
    if (url !== undefined) process.stdout.write(`${hint(url)}\n`);
  }
}

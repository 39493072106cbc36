import { pipeline } from 'node:stream/promises';

import { errorCode } from '../error-code.ts';

/** Writes texts to the standard output, until whoever reads it has read enough, like `head`. */
export async function printTexts(texts: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(texts, process.stdout, { end: false });
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  }
}

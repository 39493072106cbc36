import type { Contract } from './contract.ts';
import type { Markdown } from './markdown.ts';

/** What every part of the page is made with. */
export interface Book {
  readonly contract: Contract;
  readonly markdown: Markdown;
}

import { PATHS } from '@flag-contract/types';

/** `/api/v2`, or the address of a list, at the end of a path. */
const API_AT_THE_END = new RegExp(
  `/api/v2(?:/(?:${Object.values(PATHS)
    .map((path) => path.split('/')[3])
    .join('|')})(?:/[^/]*)?)?/?$`,
);

/** What is wrong with a text as the base URL of a server; nothing where it may be one. */
export function complaintAboutUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    return 'It takes a URL that begins with http:// or https://.';
  }
  if (url.username !== '' || url.password !== '') {
    return 'It takes no name and password, but a token beside it.';
  }
  if (API_AT_THE_END.test(url.pathname)) {
    return `It takes the part before /api/v2: ${url.origin}${url.pathname.replace(API_AT_THE_END, '') || '/'}`;
  }
  return undefined;
}

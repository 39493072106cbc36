/**
 * What sends a request: the global `fetch`, or a function like it. It gets the whole URL as text, and an `init` with
 * `headers`, `signal`, and `redirect: 'manual'`; it has to keep all three.
 *
 * @example
 * ```ts
 * const logged: Fetch = async (url, init) => {
 *   const response = await fetch(url, init);
 *   console.log(response.status, url);
 *   return response;
 * };
 * const client = createClient({ token, fetch: logged });
 * ```
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

import { offsetOf, type Fault } from './fault-proxy.ts';

/** Farther out the survey looks whether answers depend on the query. */
const OFFSET_MAX = 1_000;

/** Changes the answer to one question of each operation: the first that wants a later page, which no survey asks. */
export function onOneLaterPage(fault: Fault): Fault {
  const chosen = new Map<string, string>();
  return (request, answer) => {
    const { pathname, search } = request.url;
    const offset = offsetOf(request);
    if (answer.status !== 200 || offset === 0 || offset > OFFSET_MAX) return answer;
    if (!chosen.has(pathname)) chosen.set(pathname, search);
    return chosen.get(pathname) === search ? fault(request, answer) : answer;
  };
}

import { isRecord } from '../../../src/json/is-record.ts';

/** A copy of a body with another value at a path; without the member there when the value is undefined. */
export function changedBody(body: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(body)) return body.with(Number(step), changedBody(body[Number(step)], rest, value));
  if (!isRecord(body)) throw new Error(`The body has nothing at ${step}.`);
  const { [step]: member, ...others } = body;
  const changed = changedBody(member, rest, value);
  return changed === undefined ? others : { ...others, [step]: changed };
}

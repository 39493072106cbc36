import { isRecord } from './is-record.ts';
import { measureJson, type JsonMeasure } from './measure-json.ts';

/** Answers beyond these bounds are findings; the largest honest page comes to a tenth of them. */
const DEPTH_MAX = 100;
const VALUES_MAX = 500_000;

export interface ParsedJson {
  readonly measure: JsonMeasure;
  /** Absent when the text is no JSON. */
  readonly json?: unknown;
}

/** Parses a body. Throws a sentence when it is beyond reason, or when readers would not agree on what it says. */
export function parseJson(text: string): ParsedJson {
  const measure = measureJson(text);
  if (measure.depth > DEPTH_MAX) throw new Error(`the body is nested deeper than ${DEPTH_MAX} levels`);
  if (measure.values > VALUES_MAX) throw new Error(`the body holds more than ${VALUES_MAX} values`);
  if (text.startsWith('\uFEFF')) {
    throw new Error('the body begins with a byte order mark, which JSON forbids');
  }
  const json = tryParse(text);
  if (json === undefined) return { measure };
  if (membersIn(json) !== measure.members) {
    throw new Error('an object in the body has the same key twice');
  }
  return { measure, json };
}

/** No JSON text means undefined. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function membersIn(value: unknown): number {
  if (value === Infinity || value === -Infinity) {
    throw new Error('a number in the body is too large for JSON');
  }
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + membersIn(member), 0);
  if (!isRecord(value)) return 0;
  const members = Object.values(value);
  return members.reduce<number>((sum, member) => sum + membersIn(member), members.length);
}

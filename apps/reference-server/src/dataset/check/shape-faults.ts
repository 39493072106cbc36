import { Ajv2020 } from 'ajv/dist/2020.js';

import schema from '../../../dataset.schema.json' with { type: 'json' };
import type { DatasetFault } from '../dataset-error.ts';
import { describeShapeFault, type ShapeError } from './describe-shape-fault.ts';
import { pointer } from './pointer.ts';

/** A value that has the shape of the schema, with the type that the schema was made from; or its faults. */
interface Shape<Value> {
  readonly dataset?: Value;
  readonly faults: readonly DatasetFault[];
}

/** Compiles the schema of datasets. */
export function compileShape<Value>(): (value: unknown) => Shape<Value> {
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<Value>(schema);
  return (value) =>
    validate(value) ? { dataset: value, faults: [] } : { faults: (validate.errors ?? []).map(fault) };
}

function fault(error: ShapeError): DatasetFault {
  return { path: pathOf(error), message: describeShapeFault(error) };
}

/** Where the fault is: of a member that is missing or unknown, there. */
function pathOf({ instancePath, params }: ShapeError): string {
  const member = params['missingProperty'] ?? params['additionalProperty'];
  return typeof member === 'string' ? pointer(instancePath, member) : instancePath;
}

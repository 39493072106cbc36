import { describe, expect, it } from 'vitest';
import { AjvValidator } from '../../src/contract/ajv-validator.ts';
import { component, componentName } from '../../src/contract/contract.ts';
import { PrismValidator } from '../../src/contract/prism-validator.ts';
import type { Violation } from '../../src/contract/violation.ts';
import { LISTINGS } from '../../src/listing/listing.ts';
import { changedBody } from '../support/faults/changed-body.ts';
import { completeBody, type Place } from '../support/faults/complete-body.ts';
import { declaredMembers } from '../support/declared-members.ts';
import { readBundle, type JsonType } from '../support/read-bundle.ts';

const bundle = await readBundle();
const ENGINES = [new AjvValidator(bundle), await PrismValidator.create(bundle)];

/** A value of each type, such as a validator that converts types would let pass in place of another. */
const VALUES: Readonly<Record<JsonType, unknown>> = {
  string: '1',
  integer: 1,
  number: 1.5,
  boolean: true,
  null: null,
  array: [],
  object: {},
};

/** The only values of which no type is wrong, and why: the API puts any JSON there. */
const ANY_VALUE = {
  'Clause.values[]': 'a condition compares with any value',
  'FeatureFlag.variationJsonSchema': 'undocumented, and only ever seen as null',
  'MetricFilter.values[]': "a value to compare with, or a group's condition",
  'Variation.value': 'a JSON flag serves any value',
};

const RESPONSES = LISTINGS.flatMap(({ operationId }) => {
  const operation = Object.values(bundle.paths).find(({ get }) => get.operationId === operationId);
  return Object.entries(operation?.get.responses ?? {}).map(([status, reference]) => {
    const { schema, examples } = component(bundle.components.responses, reference).content[
      'application/json'
    ];
    const headers = { 'content-type': 'application/json' };
    const judge = (json: unknown): (readonly [engine: string, violations: readonly Violation[]])[] =>
      ENGINES.map((engine) => [
        engine.name,
        engine.validate(operationId, { status: Number(status), headers, text: JSON.stringify(json), json }),
      ]);
    return { operationId, status, examples, judge, ...completeBody(bundle, schema) };
  });
});

const PASSED = ENGINES.map(({ name }) => [name, []]);

describe.each(RESPONSES)('$operationId $status', ({ body, places, examples, judge }) => {
  /** What the engines make of a body, where they should have complained of one place and of nothing else. */
  function misjudgements(broken: unknown, at: string): string[] {
    return judge(broken).flatMap(([engine, violations]) => {
      if (violations.length === 0) return [`${engine} passes it, broken at "${at}"`];
      const astray = violations.filter((violation) => violation.aspect !== 'body' || violation.at !== at);
      return astray.map((violation) => `${engine} complains of "${violation.at}", where "${at}" is broken`);
    });
  }

  it('passes when it is complete', () => {
    expect(judge(body)).toEqual(PASSED);
  });

  it.each(Object.entries(examples))('passes as in the example %s', (_, reference) => {
    expect(judge(component(bundle.components.examples, reference).value)).toEqual(PASSED);
  });

  it.each(byName(places.filter(({ required }) => required)))('$name missing', ({ instances }) => {
    const found = instances.flatMap(({ path }) =>
      misjudgements(changedBody(body, path, undefined), pointer(path.slice(0, -1))),
    );
    expect(found).toEqual([]);
  });

  it.each(byName(places.filter(({ types }) => types !== undefined)))(
    '$name of another type',
    ({ instances }) => {
      const found = instances.flatMap(({ path, types }) =>
        typesOtherThan(types).flatMap((type) =>
          misjudgements(changedBody(body, path, VALUES[type]), pointer(path)).map(
            (what) => `${type}: ${what}`,
          ),
        ),
      );
      expect(found).toEqual([]);
    },
  );

  it.each(byName(places.filter(({ types }) => types?.includes('null'))))(
    '$name null passes',
    ({ instances }) => {
      for (const { path } of instances) expect(judge(changedBody(body, path, null))).toEqual(PASSED);
    },
  );

  it.each(byName(places.filter(({ types }) => types === undefined)))(
    '$name of any type passes',
    ({ instances }) => {
      const bodies = instances.flatMap(({ path }) =>
        Object.values(VALUES).map((value) => changedBody(body, path, value)),
      );
      for (const changed of bodies) expect(judge(changed)).toEqual(PASSED);
    },
  );
});

describe('what is broken here', () => {
  const declared = declaredMembers(bundle);
  const everywhere = RESPONSES.flatMap(({ places }) => places);

  it('is an instance of every schema that a response refers to', () => {
    const reached = new Set(RESPONSES.flatMap(({ schemas }) => [...schemas]));
    expect([...reached].toSorted()).toEqual([...declared.schemas].toSorted());
  });

  it('has every property, and knows every required one', () => {
    const properties = everywhere.filter(({ name }) => /\.\w+$/.test(name));
    expect(namesOf(properties)).toEqual(declared.properties.toSorted());
    expect(namesOf(everywhere.filter(({ required }) => required))).toEqual(declared.required.toSorted());
  });

  it('could be of a wrong type everywhere, but for the values that may be anything', () => {
    expect(namesOf(everywhere.filter(({ types }) => types === undefined))).toEqual(Object.keys(ANY_VALUE));
  });

  it('leaves no example out', () => {
    const shown = RESPONSES.flatMap(({ examples }) => Object.values(examples).map(componentName));
    expect([...new Set(shown)].toSorted()).toEqual(Object.keys(bundle.components.examples).toSorted());
  });
});

function namesOf(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ name }) => name))].toSorted();
}

/** One row for each part of a schema, with all of its instances. */
function byName(places: readonly Place[]): { name: string; instances: Place[] }[] {
  return [...Map.groupBy(places, ({ name }) => name)].map(([name, instances]) => ({ name, instances }));
}

/** Types that a value may not be of. A whole number is a number too. */
function typesOtherThan(types: readonly JsonType[] = []): JsonType[] {
  const all = Object.keys(VALUES) as JsonType[]; // The type of VALUES has exactly these keys.
  return all.filter((type) => !types.includes(type) && !(type === 'integer' && types.includes('number')));
}

function pointer(path: readonly string[]): string {
  return path.map((step) => `/${step}`).join('');
}

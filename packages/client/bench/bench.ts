import { BARE, OTHERS, OURS } from './candidates.ts';
import { generateRedoclyClient } from './generate-redocly-client.ts';
import { measureBundle } from './measure-bundle.ts';
import { measureCalls } from './measure-calls.ts';
import { measureTypes } from './measure-types.ts';

const GOALS = { bundleBytes: 5000, addedMicroseconds: 25, instantiations: 500 };

const candidates = [BARE, OURS, ...OTHERS, await generateRedoclyClient()];
const microseconds = await measureCalls(candidates);
const bare = microseconds.get(BARE) ?? Number.NaN;
const rows = [];
for (const candidate of candidates) {
  rows.push({
    name: candidate.name,
    bundleBytes: await measureBundle(candidate),
    addedMicroseconds: (microseconds.get(candidate) ?? Number.NaN) - bare,
    instantiations: await measureTypes(candidate),
  });
}

const cell = (number: number): string =>
  Number.isNaN(number)
    ? 'not measured'
    : number.toLocaleString('en', { maximumFractionDigits: number < 100 ? 1 : 0 });
console.log('## The client beside others\n');
console.log(
  '| client | bundle, bytes gzipped | µs of CPU a call over bare fetch | type instantiations, two calls |',
);
console.log('| --- | ---: | ---: | ---: |');
for (const { name, bundleBytes, addedMicroseconds, instantiations } of rows) {
  console.log(`| ${name} | ${cell(bundleBytes)} | ${cell(addedMicroseconds)} | ${cell(instantiations)} |`);
}
console.log(`\nBare fetch takes ${bare.toFixed(1)} µs on a stub, Node ${process.versions.node}.`);

const ours = rows[1];
for (const [name, goal] of Object.entries(GOALS)) {
  const reached = ours?.[name as keyof typeof GOALS] ?? Number.NaN;
  console.log(`${reached <= goal ? 'met   ' : 'MISSED'} ${name}: ${cell(reached)}, goal ${cell(goal)}`);
}

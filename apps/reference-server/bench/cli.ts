import { bench } from './bench.ts';
import { parseBenchOptions } from './parse-bench-options.ts';
import { reasonOf } from './reason-of.ts';

const argv = process.argv.slice(2);
const options = parseBenchOptions(argv);
process.exitCode = await benchOrExplain();

async function benchOrExplain(): Promise<number> {
  try {
    return await bench(options, argv);
  } catch (error) {
    console.error(`error: ${reasonOf(error)}`);
    return 1;
  }
}

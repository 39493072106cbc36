import { checkNodeVersion } from './check-node-version.ts';

// As an import that comes before all others: what they need of Node may not be there.
checkNodeVersion(process.versions.node);

import { fileURLToPath } from 'node:url';

/** Where the bundled contract lies, for programs that read it by themselves. */
export const CONTRACT_FILE = fileURLToPath(import.meta.resolve('@flag-contract/spec/openapi.yaml'));

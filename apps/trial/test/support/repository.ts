import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rootPackage from '../../../../package.json' with { type: 'json' };

/** The root of this repository. */
export const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url));

/** Such as `pnpm@12.21.0`: what npx is given. */
export const PNPM = rootPackage.packageManager;

/** Where a package of the workspace lies, by its name. */
export const PACKAGE_FOLDERS = {
  '@flag-contract/spec': join(REPOSITORY, 'spec'),
  '@flag-contract/types': join(REPOSITORY, 'packages/types'),
  '@flag-contract/client': join(REPOSITORY, 'packages/client'),
  '@flag-contract/reference-server': join(REPOSITORY, 'apps/reference-server'),
  '@flag-contract/contract-tests': join(REPOSITORY, 'apps/contract-tests'),
} as const;

export type PackageName = keyof typeof PACKAGE_FOLDERS;

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

function versionOf(file: string): string {
  const { info } = parse(read(file)) as { readonly info: { readonly version: string } };
  return info.version;
}

const described = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, version]) => version);

describe('the changelog', () => {
  it('describes the version that the contract bears, first', () => {
    expect(described[0]).toBe(versionOf('openapi.yaml'));
  });

  it('has one version with the package', () => {
    const { version } = parse(read('package.json')) as { readonly version: string };
    expect(version).toBe(versionOf('openapi.yaml'));
  });

  it('describes the version that was released last', () => {
    expect(described).toContain(versionOf('last-release.yaml'));
  });
});

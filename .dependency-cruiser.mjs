/** The arrows of the house: an import may only follow one of them. CONTRIBUTING.md draws the picture. */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules that need each other are one module, or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'apps-never-import-apps',
      comment: 'The verifier and the reference server read the documentation separately.',
      severity: 'error',
      // These read nothing: they are users of the server, in tests.
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/(foreign-clients|trial)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/|^apps/reference-server/package[.]json$' },
    },
    {
      name: 'types-know-only-the-spec',
      severity: 'error',
      from: { path: '^packages/types/' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/types/' },
    },
    {
      name: 'client-knows-only-types',
      severity: 'error',
      from: { path: '^packages/client/src/' },
      to: { path: '^(apps|packages|spec)/', pathNot: '^packages/(client|types)/' },
    },
    {
      name: 'spec-knows-nobody',
      severity: 'error',
      from: { path: '^spec/' },
      to: { path: '^(apps|packages)/' },
    },
    {
      name: 'only-through-the-front-door',
      comment: 'A package shows what its exports name, and nothing deeper.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: ['^$1/$2/', '^packages/[^/]+/src/index[.]ts$'],
      },
    },
    {
      name: 'source-does-not-need-tests',
      severity: 'error',
      from: { path: '/src/' },
      to: { path: '/test/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependencies-in-source',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};

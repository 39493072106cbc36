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
      comment:
        'The verifier and the reference server read the documentation separately: start the other by its command.',
      severity: 'error',
      // These read nothing: they are users of the server, in tests.
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/(foreign-clients|trial)/' },
      to: {
        // By path, and by name, which nothing resolves where the package is no dependency.
        path: ['^apps/', '^@flag-contract/(contract-tests|reference-server)'],
        pathNot: '^apps/$1/|^@flag-contract/$1|^apps/reference-server/package[.]json$',
      },
    },
    {
      name: 'types-know-only-the-spec',
      comment: 'spec -> packages/types: the types are made from the contract, and from nothing else.',
      severity: 'error',
      from: { path: '^packages/types/' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/types/' },
    },
    {
      name: 'client-knows-only-types',
      comment: 'packages/types -> packages/client: what the client needs of the contract, the types carry.',
      severity: 'error',
      from: { path: '^packages/client/src/' },
      to: { path: '^(apps|packages|spec)/', pathNot: '^packages/(client|types)/' },
    },
    {
      name: 'spec-knows-nobody',
      comment: 'spec -> all others: the contract stands alone, and everything follows from it.',
      severity: 'error',
      from: { path: '^spec/' },
      to: { path: '^(apps|packages)/' },
    },
    {
      name: 'only-through-the-front-door',
      comment: 'A package shows what its exports name, and nothing deeper: import it by its name.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: ['^$1/$2/', '^packages/[^/]+/src/index[.]ts$'],
      },
    },
    {
      name: 'source-does-not-need-tests',
      comment:
        'src -> test: tests are not published, so what they share with the source stands in the source.',
      severity: 'error',
      from: { path: '/src/' },
      to: { path: '/test/' },
    },
    {
      name: 'resolvable',
      comment: 'What is imported is there: a file, or a dependency in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependencies-in-source',
      comment: 'Who installs an app has its dependencies, and no devDependencies.',
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

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
      name: 'packages-know-no-apps',
      comment: 'packages -> apps: what a test of a package needs of an app, it starts by its command.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'only-the-import-knows-the-client',
      comment:
        "packages/client -> the reference server's import, alone: the verifier writes its own requests, and never repeats the client's mistakes.",
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/(reference-server/src/(cli/)?import|trial)/' },
      to: { path: '^packages/client/' },
    },
    {
      name: 'foreign-clients-know-only-the-server',
      comment: 'apps/reference-server -> apps/foreign-clients: what others wrote knows nothing of ours.',
      severity: 'error',
      from: { path: '^apps/foreign-clients/' },
      to: { path: '^(packages|spec)/' },
    },
    {
      name: 'types-know-only-the-spec',
      comment: 'spec -> packages/types: the types are made from the contract, and from nothing else.',
      severity: 'error',
      from: { path: '^packages/types/' },
      to: { path: '^packages/', pathNot: '^packages/types/' },
    },
    {
      name: 'client-knows-only-types',
      comment: 'packages/types -> packages/client: what the client needs of the contract, the types carry.',
      severity: 'error',
      from: { path: '^packages/client/src/' },
      to: { path: '^(packages|spec)/', pathNot: '^packages/(client|types)/' },
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
        path: '^(spec|(apps|packages)/[^/]+)/',
        pathNot: [
          '^$1/$2/',
          '^(apps|packages)/[^/]+/src/index[.]ts$',
          '^apps/reference-server/package[.]json$',
          '^spec/(dist/openapi[.](json|yaml)|lint/plugin[.]js|requirements[.]yaml|package[.]json)$',
        ],
      },
    },
    {
      name: 'source-needs-only-source',
      comment: 'What stands beside src is not published, but for JSON of the package itself.',
      severity: 'error',
      from: { path: '^((apps|packages)/[^/]+)/src/' },
      to: { path: '^$1/', pathNot: '^$1/(src/|[^/]+[.]json$)' },
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
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is built from what is looked at. Much that npm installed lies in a dist as well, and is looked at.
    exclude: { path: '^((apps|packages)/[^/]+/dist|spec/dist/docs)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};

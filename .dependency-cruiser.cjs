/** What lies outside any package of ours: installed packages and Node's own modules. */
const ours = '^(apps|packages|prisma|e2e)/';
const tests = '\\.(test|spec)\\.[jt]sx?$|/testing/';

/**
 * Who imports whom. The comment of a rule is what whoever breaks it reads: it says where the code belongs.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'domain-stands-alone',
      comment:
        'The domain is pure: data in, data out. What needs a database, a server or a screen belongs in the package that has it, and calls the domain.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: tests },
      to: { path: ours, pathNot: '^packages/domain/' },
    },
    {
      name: 'domain-few-packages',
      comment:
        'The domain imports date-fns, @date-fns/tz, zod, ical-generator and its time zones only. Another library belongs in the package that calls the domain, or needs a decision record.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: tests },
      to: {
        pathNot: [
          '^packages/domain/',
          'node_modules/(date-fns|@date-fns/tz|zod|ical-generator|@touch4it/ical-timezones)/',
        ],
      },
    },
    {
      name: 'planner-is-light',
      comment:
        'The search, its costs and reasons run in a worker of the browser, on a plain problem: no library, nothing of Node. What reads JSON belongs in planner/format.',
      severity: 'error',
      from: { path: '^packages/domain/src/planner/', pathNot: [tests, '/planner/format/'] },
      to: { pathNot: '^packages/domain/src/(planner|calendar)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'planner-reads-no-format',
      comment:
        'The planner takes a problem that was read already: only whoever has JSON imports planner/format, which needs zod.',
      severity: 'error',
      from: { path: '^packages/domain/src/planner/', pathNot: [tests, '/planner/format/'] },
      to: { path: '^packages/domain/src/planner/format/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'db-knows-no-rules',
      comment:
        'db opens and migrates the database. A rule belongs in domain, a query in the reads.ts or commands.ts of a module of api.',
      severity: 'error',
      from: { path: '^packages/db/src', pathNot: tests },
      to: { path: ours, pathNot: '^packages/db/' },
    },
    {
      name: 'contract-bonds-web-and-api',
      comment: 'contract is what web and api share: it may use domain, and neither of them.',
      severity: 'error',
      from: { path: '^packages/contract/src', pathNot: tests },
      to: { path: ours, pathNot: '^packages/(contract|domain)/' },
    },
    {
      name: 'api-imports-domain-db-contract',
      comment:
        'api imports domain, db and contract. Builders of test data belong in tests; what api and web share belongs in contract.',
      severity: 'error',
      from: { path: '^apps/api/src', pathNot: [tests, '^apps/api/src/main\\.ts$'] },
      to: { path: ours, pathNot: '^(apps/api|packages/domain|packages/db|packages/contract)/' },
    },
    {
      name: 'start-up-may-seed',
      comment: 'Only main.ts loads the demo, from prisma/seed.ts.',
      severity: 'error',
      from: { path: '^apps/api/src/main\\.ts$' },
      to: { path: ours, pathNot: '^(apps/api|packages/domain|packages/db|packages/contract|prisma)/' },
    },
    {
      name: 'api-touches-the-database-in-reads-and-commands',
      comment:
        'Only reads.ts, commands.ts and start-up touch the database: a resolver in schema.ts asks one of those, access.ts gets what it needs from its caller.',
      severity: 'error',
      from: { path: '^apps/api/src/modules/[^/]+/(schema|access|enums)\\.ts$' },
      to: { path: '^packages/db/', pathNot: '/generated/prisma/enums', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-imports-domain-and-contract',
      comment: 'web imports domain and contract only: the GraphQL schema is its one bond with api.',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: ours, pathNot: '^(apps/web|packages/domain|packages/contract)/' },
    },
    {
      name: 'web-lib-is-lowest',
      comment:
        'In web, lib is used by all and uses none of them. What needs a component belongs in components, what needs a noun in its feature.',
      severity: 'error',
      from: { path: '^apps/web/src/lib/', pathNot: tests },
      to: { path: '^apps/web/src/(app|features|components)/' },
    },
    {
      name: 'web-components-know-no-noun',
      comment: 'A component could ship in another product. One that needs a feature belongs in that feature.',
      severity: 'error',
      from: { path: '^apps/web/src/components/', pathNot: tests },
      to: { path: '^apps/web/src/(app|features)/' },
    },
    {
      name: 'web-features-below-app',
      comment:
        'A feature does not know the pages that show it. What it shares with app belongs in components or lib.',
      severity: 'error',
      from: { path: '^apps/web/src/features/', pathNot: tests },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'web-features-form-no-circle',
      comment:
        'Two features that need each other are one feature, or share something that belongs in components or lib.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^apps/web/src/features/[^/]+$' },
      to: { path: '^apps/web/src/features/[^/]+$', circular: true },
    },
    {
      name: 'cli-imports-domain',
      comment: 'cli reads and prints; what it works out belongs in domain.',
      severity: 'error',
      from: { path: '^packages/cli/src', pathNot: tests },
      to: { path: ours, pathNot: '^packages/(cli|domain)/' },
    },
    {
      name: 'testkit-imports-db-and-domain',
      comment:
        'testkit builds data for seed and tests on db and domain; what knows GraphQL belongs in apps/api/src/testing, what knows the browser in e2e.',
      severity: 'error',
      from: { path: '^packages/testkit/src' },
      to: { path: ours, pathNot: '^packages/(testkit|db|domain)/' },
    },
    {
      name: 'seed-imports-testkit',
      comment: 'The seed builds with testkit, on db and domain.',
      severity: 'error',
      from: { path: '^prisma/' },
      to: { path: ours, pathNot: '^(prisma|packages/(testkit|db|domain))/' },
    },
    {
      name: 'e2e-uses-the-public-door',
      comment:
        'End-to-end tests use the browser, with testkit and domain at most; what needs the inside is an API test.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: ours, pathNot: '^(e2e|packages/(testkit|domain))/' },
    },
    {
      name: 'setup-stands-alone',
      comment: 'The bootstrap runs before anything is installed: Node and its own files only.',
      severity: 'error',
      from: { path: '^packages/setup/src', pathNot: tests },
      to: { pathNot: '^packages/setup/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'leaves-are-not-imported',
      comment:
        'cli, bench, setup and e2e are ends; what another package needs of them belongs in domain or testkit.',
      severity: 'error',
      from: { pathNot: '^(packages/(cli|bench|setup)|e2e)/' },
      to: { path: '^(packages/(cli|bench|setup)|e2e)/' },
    },
    {
      name: 'tests-stay-tests',
      comment: 'Code does not import tests: what both need belongs in testkit or beside the code.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '\\.(test|spec)\\.tsx?$' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one idea, or hide a third file that both need.',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: is the package in package.json, is the extension .ts there?',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/generated/'] },
    exclude: { path: ['/dist/', 'test-results', 'playwright-report'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'require'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.d.ts', '.json'],
    },
  },
};

import { nodeVersionFault } from './launcher/node-version.mjs'

// node scripts/test.mjs [PART] […]: everything, or one of types, lint, format, unit, integration, e2e;
// what follows goes to that part's own program. Nothing else may be imported before the check.
const fault = nodeVersionFault(process.versions.node)
if (fault) {
  process.stderr.write(`\n${fault}\n`)
  process.exitCode = 1
} else {
  const [part = 'all', ...args] = process.argv.slice(2)
  void Promise.all([import('./testing/run-steps.mjs'), import('./testing/test-all.mjs')]).then(
    ([{ runSteps }, { testSteps }]) => runSteps(testSteps(part, args)),
  )
}

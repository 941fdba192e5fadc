import { nodeVersionFault } from './launcher/node-version.mjs'

// Nothing else may be imported before the check: an old Node could not even read it.
const fault = nodeVersionFault(process.versions.node)
if (fault) {
  process.stderr.write(`\n${fault}\n`)
  process.exitCode = 1
} else {
  void Promise.all([import('./testing/run-steps.mjs'), import('./testing/verify-all.mjs')]).then(
    ([{ runSteps }, { verifySteps }]) => runSteps(verifySteps),
  )
}

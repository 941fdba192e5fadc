import { nodeVersionFault } from './launcher/node-version.mjs'

// node scripts/run.mjs scripts/NAME.ts …: runs a command of the product with the owner's connection to
// the database. Nothing else may be imported before the check: an old Node could not even read it.
const fault = nodeVersionFault(process.versions.node)
if (fault) {
  process.stderr.write(`\n${fault}\n`)
  process.exitCode = 1
} else {
  void import('./launcher/run-command.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)))
}

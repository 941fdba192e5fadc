import { ImportRefused } from '@/lib/releases/import-refused'
import { printFaults } from './print-faults'
import { UsageError } from './usage-error'

/**
 * Runs a command: exit code 0 when done; 1 when it failed, with one plain sentence on stderr; 2 when it was given
 * wrongly. A fault that nobody foresaw keeps its stack behind LOG_LEVEL=debug.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (fault) {
    process.exitCode = fault instanceof UsageError ? 2 : 1
    process.stderr.write(`${inWords(fault)}\n`)
  }
}

function inWords(fault: unknown): string {
  if (fault instanceof UsageError) return `${fault.message}\n\n${fault.usage}`
  if (fault instanceof ImportRefused) return printFaults(fault)
  if (!(fault instanceof Error)) return String(fault)
  return process.env.LOG_LEVEL === 'debug' ? (fault.stack ?? fault.message) : fault.message
}

import { userInfo } from 'node:os'

/** Who acts at the terminal, for editions and the audit: the name of the account on this machine. */
export function steward(): string {
  try {
    return `command line, ${userInfo().username}`
  } catch {
    // A container may run under a number that has no name.
    return 'command line'
  }
}

/**
 * A failure whose message is one clear sentence for the person at the terminal: what is wrong and
 * what to do. It is printed as it is, on stderr, without a stack trace.
 */
export class PlainFailure extends Error {
  /**
   * @param {string} message the sentence
   * @param {{ exitCode?: number, details?: string }} [options] details: lines shown below the sentence
   */
  constructor(message, { exitCode = 1, details } = {}) {
    super(message)
    this.name = 'PlainFailure'
    this.exitCode = exitCode
    this.details = details
  }
}

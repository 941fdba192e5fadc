/** A steward's act that cannot be done: one plain sentence that says why and, where there is one, the way out. */
export class ReleaseError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ReleaseError'
  }
}

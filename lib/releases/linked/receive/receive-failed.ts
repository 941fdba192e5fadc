/** DuckDB could not do its work, through no fault of the delivery. Its own message may hold values and is not kept. */
export class ReceiveFailed extends Error {
  constructor(
    /** What was being done. */
    readonly step: string,
    /** DuckDB's kind of error, such as `Out of Memory Error`. */
    readonly kind: string,
  ) {
    super(`${step} failed: ${kind}`)
    this.name = 'ReceiveFailed'
  }
}

const kinds =
  /^(Out of Memory|IO|INTERNAL|Internal|Conversion|Invalid Input|Binder|Catalog|Parser|Not implemented|Serialization|Constraint|Permission|FATAL|Fatal|Interrupt|Invalid) Error/i

/** DuckDB's kind of an error, which is all of it that may be told. */
export const errorKind = (error: unknown): string =>
  (error instanceof Error ? kinds.exec(error.message)?.[0] : undefined) ?? 'unknown error'

/** Runs work of DuckDB; what it throws is told without its words. An abort is passed on. */
export async function withoutWords<T>(step: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && (error.name === 'AbortError' || error instanceof ReceiveFailed)) throw error
    throw new ReceiveFailed(step, errorKind(error))
  }
}

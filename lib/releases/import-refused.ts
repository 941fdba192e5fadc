import type { ImportFault } from './import-fault'

/** A file that was refused whole: nothing of it was kept, and what people see is as it was. */
export class ImportRefused extends Error {
  constructor(
    readonly fileName: string,
    /** The first faults, in the order of the file. */
    readonly faults: readonly ImportFault[],
    /** How many there are in all. */
    readonly count: number = faults.length,
  ) {
    super(`${fileName} was refused: ${count} ${count === 1 ? 'fault' : 'faults'}`)
    this.name = 'ImportRefused'
  }
}

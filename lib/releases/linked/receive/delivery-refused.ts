import { ImportRefused } from '../../import-refused'
import type { DeliveryFault } from './delivery-fault'

/** A delivery that was refused as a whole: none of it is used. Holds no value of its files. */
export class DeliveryRefused extends ImportRefused {
  declare readonly faults: readonly DeliveryFault[]

  constructor(faults: readonly DeliveryFault[]) {
    super('manifest.json', faults)
    this.name = 'DeliveryRefused'
    this.message = `the delivery was refused: ${faults
      .map(({ code, file, line }) => [code, file, line].filter((part) => part !== null).join(' '))
      .join(', ')}`
  }
}

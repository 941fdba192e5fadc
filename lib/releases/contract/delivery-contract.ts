import type { DeliveryTable } from './column'
import { clusters, links } from './tables/links'
import { courtDefendants } from './tables/court-defendants'
import { courtHearings } from './tables/court-hearings'
import { courtRemand } from './tables/court-remand'
import { courtSittings } from './tables/court-sittings'
import { cpsSuspects } from './tables/cps-suspects'
import { deletions } from './tables/deletions'
import { identifiers } from './tables/identifiers'
import { policeCrimes } from './tables/police-crimes'
import { policeSuspects } from './tables/police-suspects'
import { policeVictims } from './tables/police-victims'

/** Rises when a delivery that was right before would no longer be. */
export const contractVersion = '1.0'

/** The files of a full delivery of linked records, in the order in which they are read. */
export const deliveryTables: readonly DeliveryTable[] = [
  policeCrimes,
  policeSuspects,
  policeVictims,
  cpsSuspects,
  courtDefendants,
  courtHearings,
  courtRemand,
  courtSittings,
  links,
  clusters,
  identifiers,
]

/** Every file that a delivery may have. */
export const allTables: readonly DeliveryTable[] = [...deliveryTables, deletions]

/** A table of the contract. @throws RangeError for any other name */
export function tableOf(name: string): DeliveryTable {
  const found = allTables.find((table) => table.name === name)
  if (!found) throw new RangeError(`no table of the contract is called ${name}`)
  return found
}

import type { DeliveryTable } from './column'
import { clusters, links } from './tables/links'
import { courtDefendants } from './tables/court-defendants'
import { courtHearings } from './tables/court-hearings'
import { courtRemand } from './tables/court-remand'
import { courtSittings } from './tables/court-sittings'
import { cpsSuspects } from './tables/cps-suspects'
import { identifiers } from './tables/identifiers'
import { policeCrimes } from './tables/police-crimes'
import { policeSuspects } from './tables/police-suspects'
import { policeVictims } from './tables/police-victims'

/** Rises when a delivery that was right before would no longer be. */
export const contractVersion = '1.0'

/** Every file of a delivery of linked records, in the order in which they are read. */
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

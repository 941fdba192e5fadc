import type { Sittings } from '../delivery/sittings'
import type { Tables } from '../delivery/tables'
import type { PeoplePool } from '../people/people-pool'
import type { TruthTally } from '../truth/truth-tally'
import type { World } from '../world/world'
import type { LinkMaker } from './link-maker'
import type { References } from './references'

/** What writing the records of a division needs. */
export type Ledger = {
  readonly world: World
  readonly tables: Tables
  readonly references: References
  readonly people: PeoplePool
  readonly links: LinkMaker
  readonly sittings: Sittings
  readonly truth: TruthTally
  /** Prefixes of ids: the letters of the division and one for the kind of record. */
  readonly prefix: Readonly<Record<'crime' | 'victim' | 'case' | 'hearing' | 'trial', string>>
}

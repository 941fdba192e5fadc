import { createRandom } from '@/lib/statistics/random'
import { firstDayOfMonth } from '../day'
import { PeoplePool } from '../people/people-pool'
import type { Ledger } from '../records/ledger'
import { LinkMaker } from '../records/link-maker'
import { References } from '../records/references'
import { writeCase } from '../records/write-case'
import { writeSummaryCase } from '../records/write-summary-case'
import { caseStory } from '../story/case-story'
import { crimeStory } from '../story/crime-story'
import { TruthTally } from '../truth/truth-tally'
import type { Country } from '../world/country'
import { growthIn } from '../world/growth'
import { crimesAYear } from '../world/offence-worlds'
import { summaryWorlds } from '../world/summary-world'
import { worldOf } from '../world/world'
import { Sittings, type Minutes } from './sittings'
import type { Sink } from './csv-rows'
import { openTables, partTables, type PartTable } from './tables'

/** What a division adds to a delivery beside its rows. */
export type DivisionResult = {
  readonly rows: Readonly<Record<PartTable, number>>
  readonly minutes: Minutes
  /** TruthTally.entries() */
  readonly truth: Int32Array
}

/**
 * Makes and writes all records of one division, month by month.
 *
 * @param index of the division among those of the country
 * @param sinkOf where the rows of a table go
 */
export function writeDivision(
  country: Country,
  index: number,
  sinkOf: (table: PartTable) => Sink,
): DivisionResult {
  const { setting, calendar } = country
  const division = country.divisions[index]!
  const world = worldOf(division, country)
  const tables = openTables(sinkOf)
  const { draws, profile, levels, recordingBreak } = world
  const { letters } = division
  const ledger: Ledger = {
    world,
    tables,
    references: new References(letters),
    people: new PeoplePool(draws, profile.twins),
    links: new LinkMaker(draws, profile, tables, letters),
    sittings: new Sittings(),
    truth: new TruthTally(calendar),
    prefix: {
      crime: `${letters}C`,
      victim: `${letters}V`,
      case: `${letters}K`,
      hearing: `${letters}H`,
      trial: `${letters}T`,
    },
  }
  const counts = createRandom(setting.seed * 10_000 + 7000 + index)
  const size = (division.scale * division.weight) / 12
  for (let month = calendar.from; month <= calendar.last; month += 1) {
    const start = firstDayOfMonth(month)
    const days = firstDayOfMonth(month + 1) - start
    const broken = recordingBreak && month >= recordingBreak.month ? recordingBreak.factor : 1
    const crimes = counts.poisson(crimesAYear * size * levels.crimes.inMonth(month) * broken)
    for (let n = 0; n < crimes; n += 1)
      writeCase(ledger, caseStory(world, crimeStory(world, start + draws.integer(days))))
    const grown = profile.allGrow ? growthIn(month, setting, calendar) : 1
    for (const summary of summaryWorlds) {
      const cases = counts.poisson(summary.aYear * size * grown)
      for (let n = 0; n < cases; n += 1) writeSummaryCase(ledger, summary, start + draws.integer(days))
    }
  }
  ledger.links.writeClusters()
  const rows = Object.fromEntries(
    partTables.map((table) => {
      tables[table].flush()
      return [table, tables[table].rows]
    }),
  ) as Record<PartTable, number>
  return { rows, minutes: ledger.sittings.minutes, truth: ledger.truth.entries() }
}

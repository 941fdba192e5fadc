import type { Viewer } from '@/lib/access/viewer'
import { regions } from '@/lib/boards/board'
import { bandOf, bandsOf, type Band } from '../model/band'
import { changes, noChange, type Scenario } from '../model/levers'
import { usualMonths } from '../model/run-many'
import type {
  AskedAcross,
  BoardDemand,
  BoardModel,
  ByYear,
  Course,
  DemandAcross,
  RegionDemand,
  SumDemand,
} from './across.types'
import { boardModels } from './board-models'
import { acrossInWords } from './in-words'
import { acrossRuns, keptCourse, type BoardCourse } from './kept-course'
import { shareDays } from './share-days'
import { toldMonths } from './limits'

/**
 * Where will demand exceed capacity, now and with a scenario? Every board by its own model, boards in the order of the
 * alphabet within their regions, and sums of regions and of all. Nothing is read but the models (board-models.ts), and
 * nothing is worked out within a transaction.
 *
 * @throws Forbidden for whoever may not read all boards by name; BadRequest for an unknown edition
 */
export async function demandAcross(
  viewer: Viewer,
  { edition, ...asked }: AskedAcross & { readonly edition?: number },
): Promise<DemandAcross> {
  const found = await boardModels(viewer, edition === undefined ? {} : { edition })
  const here = ({ board }: Pick<BoardModel, 'board'>) =>
    asked.region === null || board.region === asked.region
  const models = found.models.filter(here)
  const leftOut = found.leftOut.filter(here)
  const shares = shareDays(
    asked.scenario.levers.days,
    models.map(({ baseline }) => baseline.sittingDays * baseline.hoursPerDay),
  )
  const moved = changes(asked.scenario)
  const ran: Ran[] = []
  for (const [at, model] of models.entries()) {
    const { baseline, behind } = model
    const levers = { ...asked.scenario.levers, days: shares[at]! }
    // The same month of the calendar for all.
    const scenario = { ...asked.scenario, levers, after: asked.scenario.after + (moved ? behind : 0) }
    const unchanged = await keptCourse(baseline, noChange, behind)
    ran.push({
      ...{ model, scenario, unchanged },
      changed: changes(scenario) ? await keptCourse(baseline, scenario, behind) : unchanged,
    })
  }
  const of = (one: Ran) => one.model.board.region
  const answer = {
    ...{ asked, leftOut },
    edition: found.edition,
    moved,
    from: models.length === 0 ? null : found.from,
    ...{ months: usualMonths, runs: acrossRuns },
    regions: regions.flatMap((region): readonly RegionDemand[] => {
      const own = ran.filter((one) => of(one) === region)
      return own.length === 0 ? [] : [{ region, sum: sumOf(own), boards: own.map(boardDemand) }]
    }),
    total: ran.length === 0 ? null : sumOf(ran),
    behind: models.filter(({ behind }) => behind > 0).length,
    course: courseOfAll(ran, asked.scenario.after),
    series: models.length === 0 ? null : found.series,
    restricted: found.restricted,
  }
  return { ...answer, ...acrossInWords(answer) }
}

/** A board with what its runs gave. */
type Ran = {
  readonly model: BoardModel
  readonly scenario: Scenario
  readonly unchanged: BoardCourse
  readonly changed: BoardCourse
}

function boardDemand({ model: { board, history }, scenario, unchanged, changed }: Ran): BoardDemand {
  const course = ({ crownOpen, exceeds, hoursReceived, hoursSat }: BoardCourse) => ({
    ...{ exceeds, hours: { received: hoursReceived, sat: hoursSat } },
    open: byYear((place) => crownOpen[place]!),
  })
  return {
    ...{ board, scenario },
    open: history.at(-1)!,
    unchanged: course(unchanged),
    changed: course(changed),
    difference: byYear((place) => changed.crownOpen[place]! - unchanged.crownOpen[place]!),
  }
}

/** Boards together. Their runs of one number have the same chance: what is unlike a forecast falls together. */
function sumOf(ran: readonly Ran[]): SumDemand {
  const add = (value: (one: Ran) => number) => ran.reduce((sum, one) => sum + value(one), 0)
  const openOf = (of: 'unchanged' | 'changed') => (place: number) => add((one) => one[of].crownOpen[place]!)
  const course = (of: 'unchanged' | 'changed'): Course & { exceeding: number } => ({
    hours: { received: add((one) => one[of].hoursReceived), sat: add((one) => one[of].hoursSat) },
    open: byYear(openOf(of)),
    exceeding: ran.filter((one) => one[of].exceeds.first !== null).length,
  })
  const [changed, unchanged] = [openOf('changed'), openOf('unchanged')]
  return {
    boards: ran.length,
    open: add(({ model }) => model.history.at(-1)!),
    // In tenths, so that adding leaves nothing behind.
    days: Math.round(10 * add(({ scenario }) => scenario.levers.days)) / 10,
    unchanged: course('unchanged'),
    changed: course('changed'),
    difference: byYear((place) => changed(place) - unchanged(place)),
  }
}

/** @param after months of no change before the first */
function courseOfAll(ran: readonly Ran[], after: number): DemandAcross['course'] {
  const bands = (of: 'unchanged' | 'changed'): readonly Band[] =>
    ran.length === 0
      ? []
      : bandsOf(acrossRuns, usualMonths, (place) =>
          ran.reduce((sum, one) => sum + one[of].crownOpen[place]!, 0),
        )
  const exceeding = (of: 'unchanged' | 'changed') =>
    Array.from(
      { length: usualMonths },
      (_, month) => ran.filter((one) => one[month < after ? 'unchanged' : of].exceeds.months[month]).length,
    )
  return {
    history: historyOf(ran),
    unchanged: bands('unchanged'),
    changed: bands('changed'),
    exceeding: { unchanged: exceeding('unchanged'), changed: exceeding('changed') },
  }
}

/** Open cases of all boards as far back as every board is known; what is not known yet of one stays as it was. */
function historyOf(ran: readonly Ran[]): readonly number[] {
  if (ran.length === 0) return []
  const length = Math.min(...ran.map(({ model }) => model.history.length + model.behind))
  const openAt = ({ model: { history, behind } }: Ran, back: number) =>
    history[history.length - 1 - Math.max(0, back - behind)]!
  return Array.from({ length }, (_, at) => ran.reduce((sum, one) => sum + openAt(one, length - 1 - at), 0))
}

/** The band after one, two and three years of what stands at a place of [run × months]. */
function byYear(value: (place: number) => number): ByYear {
  return toldMonths.map((month) =>
    bandOf(Float64Array.from({ length: acrossRuns }, (_, run) => value(run * usualMonths + month - 1))),
  ) as unknown as ByYear
}

import { boards } from '@/lib/boards/boards'
import { checkMedians, checkShares, type Finding } from './check-cohorts'
import { readBoards, signalsOf, type ReadSeries } from './read-boards'
import { flowsOf, totalsOf } from './read-cells-of'
import { readTruth } from './read-truth'
import { seasonOf, simulateSignals } from './simulate-signals'
import type { TrulyLinked } from './truly-linked-release'

/** What is asked: shares of estimates that hold, and points of per cent by which signals may differ from noise. */
export const limits = { held: 0.93, noise: 1.5 } as const

/** Each series drawn anew so many times. */
const runs = 10

export type TruthChecks = {
  /** Shares that hold. */
  readonly medians: number
  readonly shares: number
  /** Points of per cent between the share of signalled points elsewhere and that of noise. */
  readonly beyondNoise: number
}

/** Holds the figures of a release against the truth of its delivery. */
export async function checkTruth(
  { delivery, release }: TrulyLinked,
  progress: (text: string) => void,
): Promise<TruthChecks> {
  const truth = readTruth(delivery)
  const cohorts = await flowsOf(release, 'cohort')
  const medians = checkMedians(truth, cohorts)
  tell(progress, 'medians', medians)
  const shares = checkShares(truth, cohorts)
  tell(progress, 'shares', shares)
  const cells = await totalsOf(release)
  const read = readBoards(cells, await flowsOf(release, 'period'))
  const moved = new Set([...truth.changes, ...truth.recordingBreaks].map(({ board }) => board))
  const elsewhere = read.filter(({ board, isPace }) => !moved.has(board) && !isPace)
  const noise = noiseOf(elsewhere, cells, progress)
  return {
    medians: shareOf(medians),
    shares: shareOf(shares),
    beyondNoise: Math.abs(noise),
  }
}

const shareOf = (findings: readonly Finding[]) =>
  findings.filter(({ holds }) => holds).length / Math.max(1, findings.length)

function tell(progress: (text: string) => void, what: string, findings: readonly Finding[]): void {
  const open = findings.filter(({ censored }) => censored)
  progress(
    `${what}: ${(100 * shareOf(findings)).toFixed(2)} % of ${findings.length} hold, ` +
      `${(100 * shareOf(open)).toFixed(2)} % of the ${open.length} with open cases`,
  )
  const measures = [...new Set(findings.map(({ measure }) => measure))]
  for (const measure of measures) {
    const own = findings.filter((one) => one.measure === measure)
    if (shareOf(own) < limits.held)
      progress(`  ${measure}: ${(100 * shareOf(own)).toFixed(1)} % of ${own.length}`)
  }
}

/** By how many points of per cent more points are signalled than of noise, series that can be drawn anew. */
function noiseOf(
  series: readonly ReadSeries[],
  cells: Awaited<ReturnType<typeof totalsOf>>,
  progress: (text: string) => void,
): number {
  const all = { judged: 0, signalled: 0, noiseJudged: 0, noiseSignalled: 0 }
  const measures = [...new Set(series.map(({ measure }) => measure.id))]
  for (const id of measures) {
    const season = seasonOf(boards.flatMap((board) => cells(board.id, id)))
    const sums = { judged: 0, signalled: 0, noiseJudged: 0, noiseSignalled: 0 }
    for (const { areaId, measure, chart } of series.filter((one) => one.measure.id === id)) {
      const noise = simulateSignals(measure, cells(areaId, id), season, { seed: areaId, runs })
      if (!noise) continue
      const own = signalsOf(chart)
      sums.judged += own.judged
      sums.signalled += own.signalled
      sums.noiseJudged += noise.judged
      sums.noiseSignalled += noise.signalled
    }
    if (sums.judged === 0) continue
    const [found, drawn] = [rate(sums.signalled, sums.judged), rate(sums.noiseSignalled, sums.noiseJudged)]
    if (Math.abs(found - drawn) > limits.noise || drawn > 10)
      progress(
        `  ${id}: ${found.toFixed(1)} % of ${sums.judged} points signalled, of noise ${drawn.toFixed(1)} %`,
      )
    for (const name of Object.keys(all) as (keyof typeof all)[]) all[name] += sums[name]
  }
  const [found, drawn] = [rate(all.signalled, all.judged), rate(all.noiseSignalled, all.noiseJudged)]
  progress(
    `elsewhere ${found.toFixed(2)} % of ${all.judged} points are signalled, of noise ${drawn.toFixed(2)} %`,
  )
  return found - drawn
}

const rate = (part: number, of: number) => (100 * part) / Math.max(1, of)

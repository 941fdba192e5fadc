import { boards } from '@/lib/boards/boards'
import { boardSizes } from '@/lib/demonstration/board-sizes'
import { readSetting } from '@/lib/demonstration/linked/read-setting'
import { linkedChanges, linkedMovables, type LinkedMovable } from '@/lib/demonstration/linked/world/changes'
import { countryOf } from '@/lib/demonstration/linked/world/country'
import { crimesAYear } from '@/lib/demonstration/linked/world/offence-worlds'
import { recordingBreak } from '@/lib/demonstration/linked/world/recording-break'
import { evaluateSeries, type EvaluableSeries } from '@/lib/policies/evaluate-series'
import { breaksOf } from '@/lib/questions/series/breaks-of'
import type { Figure } from '@/lib/questions/answer'
import { createRandom, type Random } from '@/lib/statistics/random'
import { firstDayOf } from '@/lib/time/calendar'
import { periodSequence } from '@/lib/time/period-sequence'

/** One injected change, or one place and date at which nothing was injected. */
export type ChangeTest = {
  readonly seed: number
  readonly board: string
  readonly what: LinkedMovable
  /** 1 where nothing was injected. */
  readonly factor: number
  /** Null where the guard-rails refused an answer. */
  readonly answer: {
    readonly clear: boolean
    readonly lower: number
    readonly upper: number
    /** The range that allows for months that move together for longer; the same where it was not asked for. */
    readonly carefulLower: number
    readonly carefulUpper: number
  } | null
}

/** Cases behind each month's figure for each hundred crimes, and the usual share or days, as in the generator's records. */
const behind: Readonly<
  Record<LinkedMovable, { readonly per: number; readonly usual: number; readonly kind: Kind }>
> = {
  crimes: { per: 100, usual: 1, kind: 'count' },
  withdrawal: { per: 60, usual: 0.25, kind: 'rate' },
  charge: { per: 100, usual: 0.108, kind: 'rate' },
  policeDays: { per: 25, usual: 30, kind: 'duration' },
  cpsDays: { per: 4.5, usual: 30, kind: 'duration' },
  listingDays: { per: 10, usual: 32, kind: 'duration' },
  magistratesDays: { per: 10, usual: 26, kind: 'duration' },
  crownDays: { per: 2.3, usual: 170, kind: 'duration' },
  ineffective: { per: 1.5, usual: 0.25, kind: 'rate' },
}
type Kind = 'count' | 'rate' | 'duration'

const months = 60
const last = '2025-12'

/**
 * The evaluation of the pages on monthly figures drawn from the generator's own levels: its growth, season, autocorrelated
 * noise, recording breaks and injected changes of every board, with the chance of as many cases as that board has at the
 * demonstration's size. Records are not written, so a lag between a case's beginning and its figure is not in it: figures
 * are by month of beginning.
 *
 * @param seed of the country
 * @param wanted which tests; all of both if left out
 */
export function checkChanges(
  seed: number,
  wanted: { readonly placebos?: number } = {},
): readonly ChangeTest[] {
  const setting = readSetting({
    ...{ scale: '0.05', leastCrimes: '10000', months: String(months), end: last, seed: String(seed) },
    profile: 'default',
  })
  const country = countryOf(setting)
  const random = createRandom(seed * 7919 + 11)
  const changes = linkedChanges(setting)
  const moved = (board: string, what: LinkedMovable) =>
    changes.filter((one) => one.board === board && one.what === what)
  const total = Object.values(boardSizes).reduce((sum, size) => sum + size, 0)

  const injected = changes.flatMap(({ board, what, factor, monthsBeforeEnd }) => {
    const one = test(board, what, months - monthsBeforeEnd, factor)
    return one ? [one] : []
  })
  const placebos = random
    .shuffle(boards.map(({ name }) => name.en))
    .slice(0, wanted.placebos ?? boards.length)
    .flatMap((board) => {
      const quiet = linkedMovables.filter((what) => moved(board, what).length === 0)
      const one = test(board, quiet[random.integer(quiet.length)]!, 18 + random.integer(30), 1)
      return one ? [one] : []
    })
  return [...injected, ...placebos]

  function test(board: string, what: LinkedMovable, start: number, factor: number): ChangeTest | null {
    const id = boards.find(({ name }) => name.en === board)!.id
    const size = Math.max(
      setting.scale,
      (setting.leastCrimes ?? 0) / (crimesAYear * (boardSizes[board]! / total)),
    )
    const crimes = (crimesAYear * size * (boardSizes[board]! / total)) / 12
    const series = seriesOf(random, crimes, what, id)
    const change = { from: monthAt(start), full: null }
    const evaluation = evaluateSeries(series, change, [], { tryPlacebos: false })
    if (evaluation.kind === 'refused') return { seed, board, what, factor, answer: null }
    const { average, sensitivity, clear } = evaluation.result
    const careful = sensitivity.find(({ method }) => method === 'ar1-noise')?.average ?? average
    const { lower, upper } = average
    return {
      ...{ seed, board, what, factor },
      answer: { clear, lower, upper, carefulLower: careful.lower, carefulUpper: careful.upper },
    }
  }

  function seriesOf(draws: Random, crimes: number, what: LinkedMovable, boardId: number): EvaluableSeries {
    const { per, usual, kind } = behind[what]
    const levels = country.levels.get(boardId)!
    const broken = recordingBreak(boardId, setting, country.calendar)
    const points = periodSequence(
      { granularity: 'month', start: `${monthAt(0)}-01` },
      { granularity: 'month', start: `${last}-01` },
    ).map((period, i) => {
      const month = country.calendar.first + i
      const recorded =
        crimes * levels.crimes.inMonth(month) * (broken && month >= broken.month ? broken.factor : 1)
      const level = levels[what].inMonth(month)
      const cases = draws.poisson((kind === 'count' ? recorded : crimes) * (per / 100))
      return { period, figure: figureOf(draws, kind, cases, usual * level) }
    })
    const annotations =
      what === 'crimes' && broken
        ? [{ from: `${monthAt(broken.month - country.calendar.first)}-01`, to: null, isBreak: true }]
        : []
    return { points, breaks: breaksOf(annotations, points), measure: { kind } }
  }
}

function figureOf(draws: Random, kind: Kind, cases: number, level: number): Figure {
  const none = { interval: null, spread: null }
  if (kind === 'count') return { kind: 'value', value: cases, numerator: null, denominator: null, ...none }
  if (cases < 20) return { kind: 'suppressed' }
  if (kind === 'rate') {
    let numerator = 0
    for (let n = 0; n < cases; n += 1) if (draws.uniform() < Math.min(1, level)) numerator += 1
    return { kind: 'value', value: (100 * numerator) / cases, numerator, denominator: cases, ...none }
  }
  // Days of a stage have a long tail: the logarithms of the generator's lie about as far apart as these.
  const days = Array.from({ length: cases }, () => Math.round(level * Math.exp(draws.normal()))).sort(
    (a, b) => a - b,
  )
  return { kind: 'value', value: days[Math.floor(cases / 2)]!, numerator: null, denominator: null, ...none }
}

/** @param place months after the first. */
const monthAt = (place: number) => firstDayOf(2021 * 12 + place).slice(0, 7)

import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { valueMessage } from '@/lib/measures/value-message'
import { bothNames } from '@/lib/text/both-names'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import type { Figure } from '../answer'
import type { BothNames } from '../board.types'
import type { Band, GroupFigure, NamedBoard } from '../compare.types'
import type { MeasureSeries } from '../measure-series.types'
import { comparedAs } from '@/lib/measures/compared-as'
import type { FunnelView, Standing } from './funnel-view.types'

/** What a comparison is told from. */
export type ToTell = {
  readonly board: BothNames
  readonly measure: MeasureDefinition
  readonly main: MeasureSeries | null
  readonly own: Figure
  readonly whole: Figure
  readonly standing: Standing
  /** Cases of the own figure. */
  readonly cases: number | null
  readonly group: Pick<GroupFigure, 'boards' | 'chosen' | 'figure'> | null
  readonly funnel: Pick<FunnelView, 'judged' | 'adjusted' | 'compared'> | null
  readonly bands: readonly Band[]
  readonly byName: boolean
  /** Boards by name but for the own one. */
  readonly named: readonly Pick<NamedBoard, 'board' | 'standing'>[]
  /** Other boards may only be shown as unnamed points, whether or not there are any. */
  readonly unnamedAsked: boolean
}

/** The answer in words: a verdict, what it rests on, how sure. Nothing is a rank, and nothing claims more than its limits. */
export function compareInWords(told: ToTell) {
  return { verdict: verdictOf(told), sentences: sentencesOf(told), sure: sureOf(told) }
}

const verdicts: Record<Exclude<Standing, 'not-judged'>, MessageKey> = {
  inside: 'compare.verdictInside',
  edge: 'compare.verdictEdge',
  high: 'compare.verdictHigh',
  low: 'compare.verdictLow',
}

function verdictOf({ measure, own, standing, funnel, main }: ToTell): Message {
  if (!comparedAs(measure))
    return message(
      measure.kind === 'count' || measure.kind === 'stock'
        ? 'compare.verdictCount'
        : 'compare.verdictNotCompared',
    )
  if (!main || own.kind === 'unavailable') return message('compare.verdictNone')
  if (own.kind === 'suppressed') return message('compare.verdictHidden')
  if (!funnel || standing === 'not-judged') return message('compare.verdictTooFew')
  return message(verdicts[standing])
}

function sentencesOf(told: ToTell): readonly Message[] {
  const { measure, own, group, standing, main } = told
  const historySaid = historyOf(main)
  if (!comparedAs(measure) || own.kind !== 'value') return historySaid
  const different = standing === 'high' || standing === 'low'
  return [
    levelOf(told, own),
    ...gapOf(told, own),
    ...(group?.figure.kind === 'value'
      ? [
          message('compare.group', {
            count: group.boards,
            chosen: group.chosen ? 'yes' : 'no',
            value: words(measure, group.figure.value),
          }),
        ]
      : bandOf(told)),
    ...standOut(told),
    ...historySaid,
    ...(different ? [message('compare.checkFirst')] : []),
  ]
}

/** What the latest figure says beside the board's own past, with its reason where it is unusual. */
function historyOf(main: MeasureSeries | null): readonly Message[] {
  const [sentence, reason] = main?.sentences ?? []
  if (!main || !sentence) return []
  const unusual = ['worse', 'better', 'neutral-high', 'neutral-low'].includes(main.signal)
  return [
    unusual && reason
      ? message('compare.historyReason', { sentence, reason })
      : message('compare.history', { sentence }),
  ]
}

function levelOf({ board, measure, whole }: ToTell, own: Extract<Figure, { kind: 'value' }>): Message {
  const values = { board: bothNames(board), value: words(measure, own.value) }
  const range = own.interval && {
    lower: words(measure, own.interval.lower),
    upper: words(measure, own.interval.upper),
  }
  if (whole.kind !== 'value')
    return range
      ? message('compare.levelAloneRange', { ...values, ...range })
      : message('compare.levelAlone', values)
  const nation = words(measure, whole.value)
  return range
    ? message('compare.levelRange', { ...values, ...range, nation })
    : message('compare.level', { ...values, nation })
}

/** Whether the gap to England and Wales is more than chance, and then whether boards usually differ by as much. */
function gapOf(
  { whole, standing }: ToTell,
  { interval }: Extract<Figure, { kind: 'value' }>,
): readonly Message[] {
  if (whole.kind !== 'value' || !interval) return []
  if (whole.value >= interval.lower && whole.value <= interval.upper) return [message('compare.gapChance')]
  if (standing === 'inside') return [message('compare.gapUsual')]
  return standing === 'not-judged' ? [message('compare.gapUnknown')] : []
}

/** Unnamed boards with about as many cases as the own one. */
function bandOf({ measure, bands, cases }: ToTell): readonly Message[] {
  const band = bands.find(({ cases: { from, to } }) => cases !== null && cases >= from && cases <= to)
  if (!band) return []
  const whole = { ...measure, decimals: 0 }
  return [
    message('compare.band', {
      count: band.boards,
      middle: words(whole, band.middle),
      lowest: words(whole, band.lowest),
      highest: words(whole, band.highest),
    }),
  ]
}

/** Most names that a sentence bears. */
const most = 6

/** Which boards stand out, for who may read them by name: in the order of the alphabet. */
function standOut({ byName, named, funnel }: ToTell): readonly Message[] {
  if (!byName || !funnel?.judged) return []
  const out = named.filter(({ standing }) => standing === 'high' || standing === 'low')
  if (out.length === 0) return [message('compare.standOutNone')]
  const list = (locale: 'en' | 'cy') =>
    out
      .slice(0, most)
      .map(({ board }) => board.name[locale])
      .join(', ')
  return [
    message(out.length > most ? 'compare.standOutMore' : 'compare.standOut', {
      count: out.length,
      names: bothNames({ en: list('en'), cy: list('cy') }),
    }),
  ]
}

function sureOf({ funnel, measure, own, unnamedAsked, bands }: ToTell): readonly Message[] {
  if (!comparedAs(measure) || own.kind !== 'value') return []
  const outside = (share: number) => Number(((funnel?.compared ?? 0) * share).toPrecision(1))
  return [
    ...(funnel?.judged
      ? [
          message(funnel.adjusted ? 'comparison.limitsAdjusted' : 'comparison.limitsExact'),
          message('comparison.byChance', {
            ...{ count: funnel.compared, inner: outside(0.05), outer: outside(0.002) },
          }),
        ]
      : []),
    ...(unnamedAsked ? [message(bands.length > 0 ? 'compare.surePoints' : 'compare.sureNoPoints')] : []),
    message('compare.sureNoRank'),
  ]
}

const words = (measure: Pick<MeasureDefinition, 'unit' | 'decimals'>, value: number) =>
  valueMessage(measure, value)

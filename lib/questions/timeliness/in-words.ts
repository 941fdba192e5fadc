import { valueMessage } from '@/lib/measures/value-message'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { startOfRun } from '../in-words/start-of-run'
import type { MeasureSeries } from '../measure-series.types'
import type { Middle, StageView } from '../timeliness.types'
import { judgedOf, middleOf, surelyAbove } from './stages'

const days = (value: number) => valueMessage({ unit: 'days', decimals: 0 }, value)
const bare = (value: number) => valueMessage({ unit: 'count', decimals: 0 }, value)

/** What a stage is called in a sentence. */
export const stageMessage = ({ measure }: Pick<StageView, 'measure'>): Message =>
  message(`timeliness.stage-${measure.id}` as MessageKey)

type State = 'worse' | 'better' | 'none' | 'unknown'

/** What may be said of a series: nothing of historic or early figures. */
function stateOf({ signal, latest, provenance }: MeasureSeries): State {
  if (latest === null || provenance.historic) return 'unknown'
  return signal === 'worse' || signal === 'better' || signal === 'none' ? signal : 'unknown'
}

type Told = { readonly whole: StageView | null; readonly stages: readonly StageView[] }

const inState = (stages: readonly StageView[], state: State) =>
  stages.filter((stage) => stateOf(judgedOf(stage)) === state)

/** Are cases taking longer? One sentence that claims no more than the signals do. */
export function timelinessVerdict({ whole, stages }: Told): Message {
  const all = whole ? stateOf(judgedOf(whole)) : 'unknown'
  const [worse, better] = [inState(stages, 'worse'), inState(stages, 'better')]
  const judged = stages.some((stage) => stateOf(judgedOf(stage)) !== 'unknown')
  if (all === 'unknown' && !judged) {
    const shown = [...stages, ...(whole ? [whole] : [])].filter((stage) => judgedOf(stage).latest !== null)
    if (shown.length === 0) return message('timeliness.verdictNothing')
    return message(
      shown.every((stage) => judgedOf(stage).provenance.historic)
        ? 'timeliness.verdictHistoric'
        : 'timeliness.verdictEarly',
    )
  }
  const named = (of: readonly StageView[], one: MessageKey, more: MessageKey) =>
    of.length === 1 ? message(one, { stage: stageMessage(of[0]!) }) : message(more, { count: of.length })
  if (all === 'worse')
    return worse.length === 0
      ? message('timeliness.verdictLonger')
      : named(worse, 'timeliness.verdictLongerOne', 'timeliness.verdictLongerMore')
  if (all === 'better')
    return worse.length === 0
      ? message('timeliness.verdictQuicker')
      : named(worse, 'timeliness.verdictQuickerOne', 'timeliness.verdictQuickerMore')
  const key = all === 'none' ? 'Steady' : 'Unknown'
  if (worse.length > 0)
    return named(worse, `timeliness.verdict${key}LongerOne`, `timeliness.verdict${key}LongerMore`)
  if (better.length > 0)
    return named(better, `timeliness.verdict${key}QuickerOne`, `timeliness.verdict${key}QuickerMore`)
  return message(`timeliness.verdict${key}`)
}

/** Three to five sentences after the verdict: how long now, beside a year before; the longest stage; since when. */
export function timelinessSentences({ whole, stages }: Told): readonly Message[] {
  const [worse, better, steady] = [
    inState(stages, 'worse'),
    inState(stages, 'better'),
    inState(stages, 'none'),
  ]
  const signalled = [...worse.slice(0, 2), ...better.slice(0, worse.length === 0 ? 2 : 1)]
  return [
    ...levelSentences(whole),
    ...longestSentence(stages),
    ...signalled.map(sinceSentence),
    ...(steady.length > 0 && signalled.length > 0
      ? [message('timeliness.othersSteady', { count: steady.length })]
      : []),
  ].slice(0, 5)
}

function levelSentences(whole: StageView | null): readonly Message[] {
  const now = whole && middleOf(whole)
  if (!whole || !now) return []
  const { lower, upper } = now
  const from = whole.measure.id === 'charge-to-completion' ? 'charge' : 'offence'
  const of = { days: days(now.value), from, counts: now.counts }
  const level =
    lower === null || upper === null
      ? message('timeliness.level', of)
      : message('timeliness.levelRange', { ...of, lower: bare(lower), upper: bare(upper) })
  const before = middleBefore(whole, now)
  return before ? [level, againstBefore(now, before)] : [level]
}

/** The same a year before, counted in the same way. */
function middleBefore({ before, halfBefore }: StageView, now: Middle): Middle | null {
  const middle = middleOf({ curve: before, half: halfBefore ?? { kind: 'suppressed' } })
  return middle?.counts === now.counts ? middle : null
}

/** A difference is told as one only where the two ranges do not touch. */
function againstBefore(now: Middle, before: Middle): Message {
  const key = surelyAbove(now, before)
    ? 'timeliness.yearLonger'
    : surelyAbove(before, now)
      ? 'timeliness.yearShorter'
      : 'timeliness.yearAlike'
  return message(key, { before: days(before.value) })
}

/** Stages with a middle that is no history, the longest first. */
function byLength(stages: readonly StageView[]) {
  return stages
    .flatMap((stage) => {
      const middle = judgedOf(stage).provenance.historic ? null : middleOf(stage)
      return middle ? [{ stage, middle }] : []
    })
    .sort((a, b) => b.middle.value - a.middle.value)
}

/** The stage that surely takes longest; null where it cannot be told. */
export function bottleneckOf(stages: readonly StageView[]): StageView | null {
  const [first, second] = byLength(stages)
  return first && second && surelyAbove(first.middle, second.middle) ? first.stage : null
}

/** The stage with the longest middle; where its range touches that of the next, both. */
function longestSentence(stages: readonly StageView[]): readonly Message[] {
  const [first, second] = byLength(stages)
  if (!first || !second || first.middle.value === 0) return []
  const stage = stageMessage(first.stage)
  const shown = { stage, days: days(first.middle.value) }
  if (bottleneckOf(stages)) return [message('timeliness.longest', { ...shown, counts: first.middle.counts })]
  const [other, otherDays] = [stageMessage(second.stage), days(second.middle.value)]
  const known = [first, second].every(({ middle }) => middle.lower !== null && middle.upper !== null)
  return [
    message(known ? 'timeliness.longestTwo' : 'timeliness.longestUnsure', { ...shown, other, otherDays }),
  ]
}

/** How well the records are linked that the figures rest on, where it is not well: the weakest join. */
export function linkSentence(stages: readonly StageView[]): readonly Message[] {
  const joins = stages
    .flatMap(({ completed }) => completed.provenance.linkage ?? [])
    .filter(({ of }) => of > 0)
    .sort((a, b) => a.linked / a.of - b.linked / b.of)
  const [weakest] = joins
  if (!weakest || weakest.grade === 'high') return []
  return [
    message('timeliness.sureLinked', {
      join: message(joinWords[weakest.join]),
      share: valueMessage({ unit: 'percent', decimals: 0 }, (100 * weakest.linked) / weakest.of),
      grade: message(weakest.grade === 'low' ? 'figure.gradeLow' : 'figure.gradeMedium'),
    }),
  ]
}

const joinWords = { 'police-cps': 'figure.joinPoliceCps', 'cps-court': 'figure.joinCpsCourt' } as const

function sinceSentence(stage: StageView): Message {
  const series = judgedOf(stage)
  return message(series.signal === 'worse' ? 'timeliness.sinceWorse' : 'timeliness.sinceBetter', {
    stage: stageMessage(stage),
    since: periodMessage(series.points[startOfRun(series)]!.period),
    reason: series.sentences[1]!,
  })
}

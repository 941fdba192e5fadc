import { palette } from '../palette'
import { spreadLabels } from '../scale/spread-labels'
import { textWidth } from '../scale/text-width'
import type { Plot } from './plot.types'
import type { LimitSpan, ProcessModel } from './process-model.types'
import { targetAtEdge } from './target-line'
import { text } from './text'

const gap = 18

type Label = {
  readonly value: number
  readonly words: string
  readonly look: Parameters<typeof text>[3]
  readonly fixed: boolean
}

/** Room that the labels to the right of the plot need. */
export function sideWidth(model: ProcessModel, form: 'long' | 'short'): number {
  const widths = labelsOf(model, form).map(({ words, look }) => textWidth(words, look?.bold ? 17.5 : 14))
  return Math.min(200, Math.max(form === 'long' ? 96 : 64, Math.ceil(Math.max(0, ...widths)) + 12))
}

/** The limits with their values and the latest value, to the right of the plot and at least 18 px apart. */
export function processLabels(model: ProcessModel, form: 'long' | 'short', { x, y, plot }: Plot) {
  const labels = labelsOf(model, form)
  const places = spreadLabels(
    labels.map(({ value, fixed }) => ({ y: y(value), fixed })),
    gap,
    [plot.top, plot.bottom],
  )
  const side = labels.map(({ words, look }, i) => text(plot.right + 8, places[i]!, words, look))
  // A latest value that is not the last period has its label at its point instead.
  const inside =
    model.latest && !latestAtEdge(model)
      ? [
          text(x(model.latest.at), y(model.latest.value) - 16, model.latest.words, {
            ...bold,
            align: 'center',
          }),
        ]
      : []
  return [...side, ...inside]
}

const bold = { size: 16, bold: true, color: palette.ink } as const

function latestAtEdge({ latest, periods }: ProcessModel): boolean {
  return latest !== null && latest.at === periods - 1
}

function labelsOf(model: ProcessModel, form: 'long' | 'short'): readonly Label[] {
  const span = model.spans.at(-1)
  const latest =
    model.latest && latestAtEdge(model)
      ? [{ value: model.latest.value, words: model.latest.words, look: bold, fixed: true }]
      : []
  const target = targetAtEdge(model.targets, model.periods)
  return [
    ...latest,
    ...(span ? limitsOf(model, span, form) : []),
    ...(target
      ? [{ value: target.value, words: target.words, look: { color: palette.plum }, fixed: false }]
      : []),
  ]
}

function limitsOf(model: ProcessModel, span: LimitSpan, form: 'long' | 'short'): readonly Label[] {
  const last = span.limits.at(-1)!
  const limits = [
    { limit: 'upper', value: last.upper },
    { limit: 'average', value: span.early ? null : last.mean },
    { limit: 'lower', value: last.lower },
  ] as const
  return limits.flatMap(({ limit, value }) =>
    value === null
      ? []
      : [{ value, words: model.limitWords(limit, value, span, form), look: {}, fixed: false }],
  )
}

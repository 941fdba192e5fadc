import { keyOf } from '@/lib/cells/linkage-effects/effects-of'
import type { WholeFigure } from '@/lib/cells/linkage-effects/figures-of-cells'
import type { LinkageEffect } from '@/lib/releases/linked/linkage-run/linkage-run'

type Given = {
  readonly truth: readonly WholeFigure[]
  readonly made: readonly WholeFigure[]
  readonly told: readonly LinkageEffect[]
}
type Row = {
  readonly measure: string
  readonly level: 'country' | 'boards' | 'groups'
  readonly figure: number
  /** Figure with made links less figure with true ones. */
  readonly bias: number
  readonly told: number | null
  readonly margin: number | null
}
export type ComparedBias = {
  readonly rows: readonly Row[]
  readonly all: { readonly told: number; readonly within: number }
}

/** What linkage truly adds to figures, beside what the service says that it adds. */
export function compareBias({ truth, made, told }: Given): ComparedBias {
  const trueFigures = new Map(truth.map((one) => [keyOf(one), one.value]))
  const effects = new Map(told.map((one) => [keyOf(one), one]))
  const rows = made.flatMap((one): Row[] => {
    const [real, effect] = [trueFigures.get(keyOf(one)), effects.get(keyOf(one))]
    if (real === undefined || !effect) return []
    const level = one.breakdown !== 'all' ? 'groups' : one.boardId === null ? 'country' : 'boards'
    return [
      {
        ...{ measure: one.measure, level, figure: real, bias: one.value - real },
        ...{ told: effect.bias, margin: effect.margin },
      },
    ]
  })
  const judged = rows.filter(isJudged)
  return { rows, all: { told: judged.length, within: judged.filter(isWithin).length } }
}

const isJudged = ({ told, margin }: Row) => told !== null && margin !== null
/** Told to a tenth: what rounding takes away is nobody's fault. */
const isWithin = ({ bias, told, margin }: Row) => Math.abs(bias - told!) <= margin! + 0.05

/** By measure: the country's figure and bias with what is told of it; the usual and the largest bias of boards and groups. */
export function biasTable({ rows, all }: ComparedBias): string {
  const heads = [
    'measure',
    'figure',
    'bias',
    'told',
    'boards',
    'largest',
    'within',
    'groups',
    'largest',
    'within',
  ]
  const lines = [...new Set(rows.map(({ measure }) => measure))].sort().map((measure) => {
    const at = (level: Row['level']) => rows.filter((row) => row.measure === measure && row.level === level)
    const [country] = at('country')
    return [
      measure,
      ...(country
        ? [number(country.figure), signed(country.bias), `${signed(country.told)} ± ${country.margin ?? '-'}`]
        : ['-', '-', '-']),
      ...spread(at('boards')),
      ...spread(at('groups')),
    ]
  })
  const table = [heads, ...lines]
  const widths = heads.map((_, column) => Math.max(...table.map((line) => line[column]!.length)))
  const text = table.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
  return [...text, `${all.within} of ${all.told} estimates within their interval`].join('\n')
}

function spread(rows: readonly Row[]): string[] {
  const sizes = rows.map(({ bias }) => Math.abs(bias)).sort((a, b) => a - b)
  const judged = rows.filter(isJudged)
  const within = judged.filter(isWithin).length
  return [
    sizes.length ? number(sizes[Math.floor(sizes.length / 2)]!) : '-',
    sizes.length ? number(sizes.at(-1)!) : '-',
    judged.length ? `${within} of ${judged.length}` : '-',
  ]
}

const number = (value: number) => value.toFixed(2)
const signed = (value: number | null) => (value === null ? '-' : `${value > 0 ? '+' : ''}${value.toFixed(2)}`)

import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { niceTicks } from '../scale/nice-ticks'
import { spreadLabels } from '../scale/spread-labels'
import { textWidth } from '../scale/text-width'
import { valueDomain } from '../scale/value-domain'
import { valueAxis } from './axes'
import type { FunnelLook, FunnelModel } from './funnel-model.types'
import { gridLines } from './grid-lines'
import { labelSample } from './label-sample'
import { plotGrid } from './plot-grid'
import { areaBetween, lineThrough, markersAt, rule, type Marker } from './shapes'
import { text } from './text'

const ink = { color: palette.ink, width: 1.25 }
const looks: Readonly<Record<FunnelLook, Marker & { readonly z: number }>> = {
  other: { shape: 'circle', size: 8, fill: palette.paper, outline: ink, z: 6 },
  group: { shape: 'square', size: 9, fill: palette.teal, outline: ink, z: 7 },
  outside: { shape: 'triangle', size: 12, fill: palette.plum, outline: ink, z: 8 },
  own: { shape: 'circle', size: 16, fill: palette.navy, outline: { ...ink, color: palette.paper }, z: 9 },
}

/** Height of a funnel's drawing. */
export function funnelHeight(kind: Box['kind']): number {
  return kind === 'narrow' ? 400 : 540
}

/**
 * Lays out a funnel: boards by the square root of their size, 95 % limits dotted and 99.8 % solid around England and
 * Wales, the board itself largest. Limits and average are named at the right edge.
 */
export function funnelOption(model: FunnelModel, box: Box): Layout {
  const narrow = box.kind === 'narrow'
  const last = model.limits.at(-1)!
  const names = [model.innerName, model.outerName, model.target.words]
  const plot = {
    left: 52,
    right: box.width - (narrow ? 12 : Math.ceil(Math.max(...names.map((name) => textWidth(name, 15)))) + 16),
    top: 34,
    bottom: box.height - 58,
  }
  const root = (cases: number) => Math.sqrt(cases)
  const ends = [root(model.limits[0]!.cases), root(last.cases)] as const
  const values = [
    ...model.places.map(({ value }) => value),
    ...model.limits.flatMap(({ inner, outer }) => [inner.lower, inner.upper, outer.lower, outer.upper]),
  ]
  const around = valueDomain(values)
  const domain = [Math.max(model.bounds.least, around[0]), Math.min(model.bounds.most, around[1])] as const
  const x = linearScale(ends, [plot.left, plot.right])
  const y = linearScale(domain, [plot.bottom, plot.top])
  const ticks = niceTicks(domain, { most: 5 })
  const sizes = sizeTicks(ends, Math.max(3, Math.floor((plot.right - plot.left) / 100)))
  const edge = [last.outer.upper, last.inner.upper, model.target.value, last.inner.lower, last.outer.lower]
  const labels = [model.outerName, model.innerName, model.target.words, model.innerName, model.outerName]
  const at = spreadLabels(
    edge.map((value, i) => ({ y: y(value), fixed: i === 2 })),
    18,
    [plot.top - 12, plot.bottom],
  )
  const line = (of: (limits: FunnelModel['limits'][number]) => number, dash?: readonly number[]) =>
    lineThrough(
      model.limits.map((limits) => [root(limits.cases), of(limits)] as const),
      { x, y },
      { color: palette.limit, width: 1.5, dash },
      3,
    )
  const option = {
    animation: false,
    grid: plotGrid(plot, box),
    xAxis: {
      type: 'value' as const,
      min: ends[0],
      max: ends[1],
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis, width: 1 } },
      axisTick: { show: true, customValues: sizes.map(root), length: 5, lineStyle: { color: palette.axis } },
      axisLabel: {
        fontSize: 14,
        fontFamily: 'Arial',
        color: palette.quiet,
        customValues: sizes.map(root),
        margin: 11,
        hideOverlap: false,
        formatter: (value: number) => model.printCases(Math.round(value * value)),
      },
      splitLine: { show: false },
    },
    yAxis: valueAxis(domain, ticks, model.print),
    graphic: {
      elements: [
        ...gridLines({ plot, x, y }, ticks),
        ...areaBetween(
          model.limits.map(({ cases, outer }) => [root(cases), outer.upper]),
          model.limits.map(({ cases, outer }) => [root(cases), outer.lower]),
          { x, y },
          { fill: palette.band },
        ),
        ...line(({ inner }) => inner.lower, [2, 4]),
        ...line(({ inner }) => inner.upper, [2, 4]),
        ...line(({ outer }) => outer.lower),
        ...line(({ outer }) => outer.upper),
        rule({ x1: plot.left, y1: y(model.target.value), x2: plot.right, y2: y(model.target.value) }, ink, 3),
        ...model.places.flatMap(({ cases, value, look }) =>
          markersAt([[x(root(cases)), y(value)]], looks[look], looks[look].z),
        ),
        text(0, 9, model.yTitle, { within: box.width }),
        text(plot.right, plot.bottom + 44, model.xTitle, { align: 'right' }),
        ...(narrow
          ? [
              // Over the line it would cover points: it stands in the corner, with a sample of the line.
              ...labelSample(ink, plot.left + 6, plot.bottom - 14),
              text(plot.left + 36, plot.bottom - 14, model.target.words, { bold: true, color: palette.ink }),
            ]
          : labels.map((words, i) =>
              text(plot.right + 10, at[i]!, words, i === 2 ? { bold: true, color: palette.ink } : {}),
            )),
        ...model.places.flatMap(({ cases, value, name, look }) => {
          if (!name) return []
          const place = x(root(cases))
          const right = place + textWidth(name, 15) + 20 < plot.right
          const bold = look === 'own'
          return [
            text(place + (right ? 13 : -13), y(value) + (bold ? 15 : 0), name, {
              ...{ bold, color: palette.ink },
              align: right ? 'left' : 'right',
            }),
          ]
        }),
      ],
    },
  }
  return { option, places: model.places.map(({ cases, value }) => ({ x: x(root(cases)), y: y(value) })) }
}

/** Round numbers of cases that stand apart on a scale of square roots. */
function sizeTicks([from, to]: readonly [number, number], most: number): readonly number[] {
  const round = [1, 2.5, 5].flatMap((factor) =>
    Array.from({ length: 8 }, (_, power) => factor * 10 ** power).filter(Number.isInteger),
  )
  const least = (to - from) / most
  const kept: number[] = []
  for (const size of round.filter((one) => one >= from ** 2 && one <= to ** 2).sort((a, b) => a - b))
    if (kept.length === 0 || Math.sqrt(size) - Math.sqrt(kept.at(-1)!) >= least) kept.push(size)
  if (kept.length > 1) return kept
  return niceTicks([from ** 2, to ** 2], { most: 3, whole: true })
}

import { expect, test } from 'vitest'
import type { Split, SplitEntry } from '@/lib/questions/split.types'
import { madeSeries } from '@/lib/questions/testing/made-series'
import { periodMessage } from '@/lib/text/say-period'
import { drawLines } from './draw-lines'
import { drawProcess } from './draw-process'
import { drawRows } from './draw-rows'
import { drawSpark } from './draw-spark'
import { linesModel } from './models/lines-model'
import { rowModel } from './models/row-model'

const values = [...Array.from({ length: 20 }, (_, i) => 200 + (i % 3) * 4), ...Array<number>(9).fill(232)]
const series = madeSeries('charge-to-completion', values)
const splitOf = (category: string, figure: SplitEntry['figure']): Split => ({
  breakdown: 'offence-group',
  partition: true,
  period: periodMessage(series.points.at(-1)!.period),
  months: null,
  entries: [{ category, figure, before: null, otherPeriod: null, standardised: null }],
  total: {
    category: 'all',
    figure: series.points.at(-1)!.figure,
    before: null,
    otherPeriod: null,
    standardised: null,
  },
})
const strict = /style=|<style|class=|ecmeta| id=|url\(#/

test('a process-control chart is drawn for each width, with its words and nothing that the policy forbids', () => {
  const drawings = drawProcess('en', series)
  expect(drawings.map(({ kind }) => kind)).toEqual(['wide', 'half', 'narrow'])
  for (const { svg, width } of drawings) {
    expect(svg).not.toMatch(strict)
    expect(svg).toContain(`viewBox="0 0 ${width} `)
    expect(svg).toContain('9 months in a row above average')
    expect(svg).toContain('>232 days<')
  }
  expect(drawings[0]!.svg).toContain('Upper limit')
  expect(drawings[2]!.svg).toContain('>Upper ')
})

test('plain points are one shape, those of special cause each one of its own', () => {
  const steady = Array.from({ length: 24 }, (_, i) => 200 + [0, 7, 3, 9, 1][i % 5]!)
  const { svg } = drawProcess('en', madeSeries('charge-to-completion', [...steady, 290]))[0]!
  const [plain, ...others] = [...svg.matchAll(/<path d="(M[\d.]+ [\d.]+A[^"]*)"/g)].map(([, path]) => path!)
  expect(plain!.split('M').length - 1).toBe(steady.length)
  expect(others).toEqual([])
  // Of longer times, more is worse: an orange diamond.
  expect([...svg.matchAll(/fill="#f46a25"/g)]).toHaveLength(1)
})

test('a reading has its place in every drawing, inside the box', () => {
  for (const { places, width, height } of drawProcess('en', series)) {
    expect(places).toHaveLength(values.length)
    for (const place of places) {
      expect(place!.x).toBeGreaterThan(0)
      expect(place!.x).toBeLessThan(width)
      expect(place!.y).toBeGreaterThan(0)
      expect(place!.y).toBeLessThan(height)
    }
  }
})

test('the same drawing is drawn the same', () => {
  const again = madeSeries('charge-to-completion', values)
  expect(drawProcess('en', again)).toEqual(drawProcess('en', series))
})

test('a sparkline has no words; one without figures is empty', () => {
  expect(drawSpark(series, 168, 44)).not.toMatch(/<text|style=|class=/)
  expect(drawSpark(madeSeries('charge-to-completion', ['hidden', 'hidden']), 168, 44)).toBe('')
})

test('one figure beside a mean that differs by the noise of a fraction is drawn', () => {
  const [model] = [madeSeries('withdrawal-precharge', [[7, 62]])]
  expect(drawSpark(model!, 168, 44)).toContain('<svg')
})

test('lines, dots and bars are drawn', () => {
  const lines = drawLines(linesModel('en', [{ name: 'Kent', series }]))
  expect(lines[0]!.svg).toContain('>Kent<')
  const model = rowModel('en', series.measure, splitOf('robbery', series.points.at(-1)!.figure))
  for (const as of ['dots', 'bars'] as const) {
    const [drawing] = drawRows(as, model)
    expect(drawing!.svg).toContain('>Robbery<')
    expect(drawing!.svg).not.toMatch(strict)
    expect(drawing!.places).toHaveLength(1)
  }
})

test('a hidden category keeps its row, with a mark and without a dot', () => {
  const model = rowModel('en', series.measure, splitOf('homicide', { kind: 'suppressed' }))
  const [drawing] = drawRows('dots', model)
  expect(drawing!.svg).toContain('>[c]<')
  expect(drawing!.places).toEqual([null])
})

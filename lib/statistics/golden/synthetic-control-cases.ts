import { z } from 'zod'
import type { Panel } from '../effects/panel'
import { placeboControls } from '../effects/placebo-controls'
import type { SyntheticControl } from '../effects/synthetic-control'
import { syntheticDifference } from '../effects/synthetic-difference'
import { UnknownCaseError, type GoldenCase, type GoldenMethod } from './golden-case'

const params = z.object({ treated: z.union([z.string(), z.number()]), T0: z.number() })
const cell = z.union([z.number(), z.string()])
const input = z.object({ panel: z.array(z.record(z.string(), cell)) })
const expected = z.looseObject({
  weights: z.array(z.object({ unit: cell })).default([]),
  gap_by_year: z.array(z.record(z.string(), z.unknown())).default([]),
  placebo: z.array(z.object({ unit: cell })).default([]),
})

/** Synthetic control by outcomes alone, with placebo ratios, and the three estimates of synthdid. */
export const syntheticControlCases: GoldenMethod = { read }

function read(kase: GoldenCase): Record<string, unknown> {
  const { treated, T0 } = params.parse(kase.params)
  const shape = expected.parse(kase.expected)
  const unit = String(treated)
  const panel = panelOf(kase, unit, T0)
  const start = panel.times.find((time) => time > T0)
  if (start === undefined) throw new UnknownCaseError(`no time after ${T0}`)
  const { treated: real, placebos } = placeboControls(panel, unit, start)
  const all = [real, ...placebos].sort((a, b) => b.ratio - a.ratio)
  const isTreated = panel.units.map((name) => name === unit)
  const estimate = (method: Parameters<typeof syntheticDifference>[3]) =>
    syntheticDifference(panel, isTreated, start, method).estimate
  const [timeKey = 'year'] = Object.keys(shape.gap_by_year[0] ?? {})
  return {
    synthdid_pkg: {
      sc: estimate('synthetic-control'),
      did: estimate('difference'),
      sdid: estimate('synthetic-difference'),
    },
    weights: shape.weights.map((row) => ({
      unit: row.unit,
      w: real.weights.find(({ unit: name }) => name === String(row.unit))?.weight ?? null,
    })),
    pre_rmspe: real.preRmspe,
    mean_gap_post: real.meanGap,
    gap_by_year: real.points.map(({ time, observed, synthetic, gap }) => ({
      [timeKey]: time,
      observed,
      synthetic,
      gap,
    })),
    placebo: shape.placebo.map((row) => placeboRow(all, row.unit)),
    ...Object.fromEntries(
      Object.keys(kase.expected)
        .filter((key) => key.endsWith('_ratio_rank'))
        .map((key) => [key, rankOf(all, unit)]),
    ),
  }
}

const rankOf = (all: readonly SyntheticControl[], unit: string) =>
  all.findIndex((control) => control.unit === unit) + 1

function placeboRow(all: readonly SyntheticControl[], unit: string | number) {
  const found = all.find((control) => control.unit === String(unit))
  return {
    unit,
    pre_rmspe: found?.preRmspe,
    post_rmspe: found?.postRmspe,
    ratio: found?.ratio,
    rank: rankOf(all, String(unit)),
  }
}

/** Finds the columns by what they hold: the treated unit's name, the last time before, and what varies most. */
function panelOf(kase: GoldenCase, treated: string, lastBefore: number): Panel {
  const { panel: rows } = input.parse(kase.input)
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'treated')
  const holds = (name: string, value: string) => rows.some((row) => String(row[name]) === value)
  const variety = (name: string) => new Set(rows.map((row) => row[name])).size
  const unit = names.find((name) => holds(name, treated))
  const isTime = (name: string) =>
    name !== unit && holds(name, String(lastBefore)) && rows.every((row) => Number.isInteger(row[name]))
  const time =
    names.find((name) => isTime(name) && /year|time|month|quarter|period|^t$/i.test(name)) ??
    names.find(isTime)
  const [outcome] = names
    .filter((name) => name !== unit && name !== time && rows.every((row) => typeof row[name] === 'number'))
    .sort((a, b) => variety(b) - variety(a))
  if (!unit || !time || !outcome) throw new UnknownCaseError('the panel has no unit, time and outcome')
  const units = [...new Set(rows.map((row) => String(row[unit])))]
  const times = [...new Set(rows.map((row) => Number(row[time])))].sort((a, b) => a - b)
  const values = new Map(rows.map((row) => [`${row[unit]}|${row[time]}`, Number(row[outcome])]))
  return {
    units,
    times,
    outcomes: units.map((name) => times.map((at) => values.get(`${name}|${at}`) ?? NaN)),
  }
}

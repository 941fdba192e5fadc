import { z } from 'zod'
import { auditSuppression } from '@/lib/statistics/disclosure/audit-suppression'
import { feasibleRanges } from '@/lib/statistics/disclosure/feasible-ranges'
import { mojSuppression } from '@/lib/statistics/disclosure/moj-suppression'
import { randomRoundingOutcomes } from '@/lib/statistics/disclosure/round-randomly'
import { roundedInterval, roundToBase } from '@/lib/statistics/disclosure/round-to-base'
import { crossTable } from '@/lib/statistics/disclosure/sum-table'
import { attacksOf, isolationOf } from './sdc-attacks'
import { UnknownCaseError, type GoldenCase, type GoldenMethod } from './golden-case'

/**
 * Statistical disclosure control: audits of suppression patterns, mojSuppression's tables, rounding, and
 * differencing attacks, told apart by their input.
 */
export const sdcCases: GoldenMethod = {
  read(kase) {
    if ('cells' in kase.input) return auditAnswers(kase)
    if ('table' in kase.input) return mojAnswers(kase)
    if ('attacks' in kase.input) return attackAnswers(kase)
    if ('values' in kase.input) return roundingAnswers(kase)
    throw new UnknownCaseError(`an sdc case with input ${Object.keys(kase.input).join(', ')}`)
  },
  rules: {
    "our suppressor's pattern hides every primary cell and leaves no hidden cell exactly recoverable when totals are published":
      mojPatternIsSafe,
    'our pattern hides no more cells than expected.nodes unless that many are needed for safety (report)':
      mojPatternIsSmall,
  },
}

/** R writes a list of one as the value alone; follow what the case does. */
const asWritten = (list: readonly unknown[], expected: unknown) =>
  list.length === 1 && !Array.isArray(expected) ? list[0] : list

const auditInput = z.object({
  cells: z.array(z.object({ cell: z.string(), value: z.number(), suppressed: z.boolean() })),
  equations: z.preprocess((value) => [value].flat(), z.array(z.record(z.string(), z.number()))),
})

function auditAnswers(kase: GoldenCase): Record<string, unknown> {
  const { cells, equations } = auditInput.parse(kase.input)
  const threshold = z.number().default(5).parse(kase.params.threshold)
  const table = { cells: cells.map(({ cell, value }) => ({ id: cell, value })), equations }
  const hidden = cells.filter((cell) => cell.suppressed).map((cell) => cell.cell)
  // The reference calls a pattern safe when no hidden cell can be worked out exactly.
  const audit = auditSuppression(table, hidden, { threshold, width: 1 })
  return {
    feasible_intervals: audit.ranges.map((range) => ({
      cell: range.cell,
      true: range.value,
      min: range.min,
      max: range.max,
      width: range.width,
      exactly_disclosed: range.isDisclosed,
      small_range: range.isKnownSmall,
    })),
    disclosed_cells: asWritten(audit.disclosed, kase.expected.disclosed_cells),
    pattern_is_safe: audit.isSafe,
  }
}

const orientation = z.enum(['row', 'col'])
const mojParams = z.object({
  suppression_thres: z.number(),
  where: z.preprocess((value) => [value].flat(), z.array(orientation)).default(['row', 'col']),
  suppress_0: z.boolean().default(true),
})

function mojCase(kase: GoldenCase) {
  const rows = z.array(z.record(z.string(), z.number())).parse(kase.input.table)
  const names = Object.keys(rows[0] ?? {})
  const counts = rows.map((row) => names.map((name) => row[name]!))
  const { suppression_thres: threshold, where, suppress_0: suppressZero } = mojParams.parse(kase.params)
  const answer = mojSuppression(counts, { threshold, where, suppressZero })
  return { names, counts, threshold, where, suppressZero, answer }
}

/** Ranges of the hidden counts if every total that protects them is published. */
function mojRanges({ names, counts, where, answer }: ReturnType<typeof mojCase>) {
  const rows = counts.map((_, row) => `r${row + 1}`)
  const table = crossTable(counts, rows, names)
  const isHidden = (row: string, name: string) => {
    if (row === 'Total') return !where.includes('col')
    if (name === 'Total') return !where.includes('row')
    return answer.pattern[rows.indexOf(row)]![names.indexOf(name)]!
  }
  const hidden = [...rows, 'Total'].flatMap((row) =>
    [...names, 'Total'].filter((name) => isHidden(row, name)).map((name) => `${row}|${name}`),
  )
  return feasibleRanges(table, hidden).filter((range) => !range.cell.includes('Total'))
}

function mojAnswers(kase: GoldenCase): Record<string, unknown> {
  const moj = mojCase(kase)
  return {
    reference_pattern: moj.answer.pattern.map((row) => row.map(Number)),
    nodes: moj.answer.nodes,
    suppressed_total: moj.answer.suppressedTotal,
    feasible_intervals_if_totals_published: mojRanges(moj).map(({ cell, value, min, max }) => ({
      cell,
      true: value,
      min,
      max,
    })),
  }
}

function mojPatternIsSafe(kase: GoldenCase): string[] {
  const moj = mojCase(kase)
  const shown = moj.counts.flatMap((row, r) =>
    row.flatMap((count, c) => {
      const isPrimary = count <= moj.threshold && (moj.suppressZero || count > 0)
      return isPrimary && !moj.answer.pattern[r]![c]
        ? [`r${r + 1}|${moj.names[c]} is ${count} and shown`]
        : []
    }),
  )
  const recoverable = mojRanges(moj).filter((range) => range.width === 0)
  return [...shown, ...recoverable.map(({ cell, value }) => `${cell} can be worked out: ${value}`)]
}

function mojPatternIsSmall(kase: GoldenCase): string[] {
  const { answer } = mojCase(kase)
  const nodes = z.number().parse(kase.expected.nodes)
  return answer.nodes > nodes && !answer.isFewest
    ? [`${answer.nodes} cells are hidden, not ${nodes}, and it is not proved that so many are needed`]
    : []
}

function roundingAnswers(kase: GoldenCase): Record<string, unknown> {
  const values = z.preprocess((value) => [value].flat(), z.array(z.number())).parse(kase.input.values)
  const keys = Object.keys(kase.expected)
  const bases = keys.flatMap((key) => /^base(\d+)$/.exec(key)?.[1] ?? []).map(Number)
  const intervals = values.map((value) => roundedInterval(roundToBase(value, bases[0]), bases[0]))
  const asked = z.array(z.object({ value: z.number(), base: z.number() }))
  return Object.fromEntries([
    ...bases.map((base) => [`base${base}`, values.map((value) => roundToBase(value, base))]),
    ['interval_lo', intervals.map((interval) => interval.min)],
    ['interval_hi', intervals.map((interval) => interval.max)],
    ...keys
      .filter((key) => /^random_base\d+_probabilities$/.test(key))
      .map((key) => [
        key,
        // The case says for which values it asks.
        asked.parse(kase.expected[key]).map(({ value, base }) => ({
          value,
          base,
          outcomes: randomRoundingOutcomes(value, base),
        })),
      ]),
  ])
}

function attackAnswers(kase: GoldenCase): Record<string, unknown> {
  const attacks = attacksOf(kase.input.attacks)
  return Object.fromEntries(
    Object.keys(kase.expected).flatMap((key) => {
      const threshold = /^all_below_threshold_(\d+)$/.exec(key)?.[1]
      return threshold === undefined
        ? []
        : [[key, attacks.every((attack) => isolationOf(attack, Number(threshold)).group < Number(threshold))]]
    }),
  )
}

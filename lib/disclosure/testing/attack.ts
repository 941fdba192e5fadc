import loadHighs from 'highs'
import { englandAndWales } from '@/lib/boards/areas'
import type { BreakdownKind } from '../steps/decide-family'
import type { Figures } from '../steps/figures'
import type { Levels } from '../steps/levels'

/** What the attacker may use: figures as they are, how finely they are published, and what ties them. */
export interface Attack {
  readonly figures: Figures
  readonly levels: Levels
  readonly threshold: number
  /** The two boards whose cells the attacker can ask for, beside England and Wales. */
  readonly boards: readonly [number, number]
  /** Measures with the counts that each rests on. */
  readonly counts: ReadonlyMap<string, readonly Count[]>
  readonly kindOf: (measure: string, breakdown: string) => BreakdownKind
  /** What ties measures of one board and category: `sum of coefficients × counts` is at least nought, or as it is. */
  readonly relations: readonly Relation[]
  /** Categories that stand for blank fields: what is known of them is told of records, not of people. */
  readonly blanks?: readonly string[]
  /** How many hidden counts to ask for one by one, after all that the shared solutions have shown. */
  readonly most?: number
}
export type Count = 'value' | 'numerator' | 'rest' | 'denominator'
export interface Relation {
  /** A difference is nothing to know beforehand, but to be deduced: some records that are in one measure alone. */
  readonly kind: 'at-least-nought' | 'fixed' | 'difference'
  readonly breakdowns: 'all' | readonly string[]
  readonly terms: readonly {
    readonly measure: string
    readonly count: Count
    readonly by: number
    readonly back?: number
    /** A category of another breakdown, in a relation of the whole. */
    readonly of?: readonly [breakdown: string, category: string]
  }[]
}
interface Target {
  readonly name: string
  /** Numbers of unknowns, and how often each counts. */
  readonly columns: readonly (readonly [column: number, by: number])[]
  readonly known: number
  min: number
  max: number
}
export interface AttackResult {
  readonly unknowns: number
  readonly equations: number
  readonly targets: number
  readonly asked: number
  /** Hidden small counts of which the attacker knows too much. */
  readonly narrow: readonly string[]
}

/**
 * Asks, by linear programming over all tables at once, for the range of every hidden small count of two boards. It knows
 * nothing of how the levels were chosen. Unknown are the months of the two boards that are not published, and all of the
 * other boards together.
 */
export async function attack(task: Attack): Promise<AttackResult> {
  const { figures, levels, threshold, counts, kindOf } = task
  const columnOf = new Map<string, number>()
  const truth: number[] = []
  const rows: { readonly terms: Map<number, number>; readonly low: number; readonly high: number }[] = []
  const places = [...task.boards, 'others'] as const
  type Place = (typeof places)[number]

  const read = (
    area: number,
    measure: string,
    count: Count,
    breakdown: string,
    category: string,
    at: number,
  ) => {
    const series = figures.get(area, measure, breakdown, category)
    if (!series) return 0
    return count === 'rest' ? series.denominator[at]! - series.numerator[at]! : series[count][at]!
  }
  const valueOf = (
    place: Place,
    measure: string,
    count: Count,
    breakdown: string,
    category: string,
    at: number,
  ) =>
    place === 'others'
      ? read(englandAndWales.id, measure, count, breakdown, category, at) -
        task.boards.reduce((sum, board) => sum + read(board, measure, count, breakdown, category, at), 0)
      : read(place, measure, count, breakdown, category, at)
  /** The number of an unknown, or null where the count is published (or nobody was ever there). */
  const unknown = (
    place: Place,
    measure: string,
    count: Count,
    breakdown: string,
    category: string,
    at: number,
  ) => {
    if (place !== 'others') {
      const level = levels.get(place, measure, breakdown, category)
      if (level === undefined || level === 0) return null
    } else if (!figures.get(englandAndWales.id, measure, breakdown, category)) return null
    const key = `${place}|${measure}|${count}|${breakdown}|${category}|${at}`
    let column = columnOf.get(key)
    if (column === undefined) {
      column = truth.push(valueOf(place, measure, count, breakdown, category, at)) - 1
      columnOf.set(key, column)
    }
    return column
  }
  type Term = readonly [Place, string, Count, string, string, number, number]
  /** What is asked for: a sum of counts, of which some are published. So far its range is the truth alone. */
  const targetOf = (terms: readonly Term[], name: string): Target => {
    const columns: [number, number][] = []
    let known = 0
    let value = 0
    for (const [place, measure, count, breakdown, category, at, by] of terms) {
      const column = unknown(place, measure, count, breakdown, category, at)
      const counted = by * valueOf(place, measure, count, breakdown, category, at)
      value += counted
      if (column === null) known += counted
      else columns.push([column, by])
    }
    return { name: `${name}: ${value}`, columns, known, min: value, max: value }
  }
  /** Published counts go to the right-hand side: what is left is as in truth, or at least as much. */
  const tie = (terms: readonly Term[], kind: 'fixed' | 'at-least-nought' = 'fixed') => {
    const found = new Map<number, number>()
    let known = 0
    let left = 0
    for (const [place, measure, count, breakdown, category, at, by] of terms) {
      const column = unknown(place, measure, count, breakdown, category, at)
      const value = by * valueOf(place, measure, count, breakdown, category, at)
      if (column === null) known += value
      else {
        left += value
        found.set(column, (found.get(column) ?? 0) + by)
      }
    }
    if (found.size === 0) return
    if (kind === 'fixed') rows.push({ terms: found, low: left, high: left })
    // A relation that faulty records break is none.
    else if (known + left >= 0) rows.push({ terms: found, low: -known, high: Infinity })
  }

  const everySeries = [...counts].flatMap(([measure, all]) =>
    figures
      .breakdowns(measure)
      .flatMap((breakdown) =>
        figures
          .categories(measure, breakdown)
          .flatMap((category) => all.map((count) => ({ measure, count, breakdown, category }))),
      ),
  )
  for (const { measure, count, breakdown, category } of everySeries) {
    for (const area of [...task.boards, englandAndWales.id]) {
      const level = levels.get(area, measure, breakdown, category)
      if (level === undefined || level === 3) continue
      const isNation = area === englandAndWales.id
      if (!isNation && level === 0) continue
      for (const months of periodsOf(figures, measure, level, isStock(task, measure)))
        tie(
          months.flatMap((at): Term[] =>
            (isNation ? places : ([area] as const)).map((place) => [
              place,
              measure,
              count,
              breakdown,
              category,
              at,
              1,
            ]),
          ),
        )
    }
  }
  for (const [measure, all] of counts)
    for (const breakdown of figures.breakdowns(measure)) {
      if (breakdown === 'all' || kindOf(measure, breakdown) === 'alone') continue
      const isCut = kindOf(measure, breakdown) === 'numerator'
      for (const place of places)
        for (const at of monthsOf(figures, measure))
          for (const count of isCut ? (['numerator'] as const) : all)
            tie([
              ...figures
                .categories(measure, breakdown)
                .map((category): Term => [place, measure, count, breakdown, category, at, 1]),
              [place, measure, count, 'all', 'all', at, -1],
            ])
    }
  const differences: Target[] = []
  for (const { kind, breakdowns, terms } of task.relations) {
    const [first] = terms
    if (!first || !terms.every(({ measure }) => figures.range(measure))) continue
    for (const breakdown of figures.breakdowns(first.measure)) {
      if (breakdowns !== 'all' && !breakdowns.includes(breakdown)) continue
      if (!terms.every(({ measure, of }) => figures.breakdowns(measure).includes(of?.[0] ?? breakdown)))
        continue
      if (breakdown !== 'all' && terms.some(({ of }) => of)) continue
      for (const category of figures.categories(first.measure, breakdown))
        for (const place of task.boards) {
          if (kind === 'difference') {
            const of = (months: readonly number[]) =>
              months.flatMap((at) =>
                terms.map((term): Term => [
                  place,
                  term.measure,
                  term.count,
                  breakdown,
                  category,
                  at,
                  term.by,
                ]),
              )
            for (const level of [0, 1, 2] as const)
              for (const months of periodsOf(figures, first.measure, level, false)) {
                const name = `${place} ${terms.map(({ measure }) => measure).join(' less ')} ${breakdown} ${category}`
                differences.push(targetOf(of(months), `${name} level ${level} month ${months[0]}`))
              }
            continue
          }
          for (const at of monthsOf(figures, first.measure)) {
            if (terms.some(({ back = 0 }) => at - back < 0)) continue
            tie(
              terms.map((term): Term => [
                place,
                term.measure,
                term.count,
                ...(term.of ?? ([breakdown, category] as const)),
                at - (term.back ?? 0),
                term.by,
              ]),
              kind,
            )
          }
        }
    }
  }

  const targets = everySeries.flatMap(({ measure, count, breakdown, category }) =>
    task.boards.flatMap((area) => {
      const level = levels.get(area, measure, breakdown, category)
      if (!level || (kindOf(measure, breakdown) === 'numerator' && count !== 'numerator')) return []
      if (task.blanks?.includes(category)) return []
      return ([0, 1, 2] as const)
        .filter((finer) => finer < level && (finer === 0 || !isStock(task, measure)))
        .flatMap((finer) =>
          periodsOf(figures, measure, finer, false).flatMap((months) => {
            const name = `${area} ${measure} ${count} ${breakdown} ${category} level ${finer} month ${months[0]}`
            const target = targetOf(
              months.map((at): Term => [area, measure, count, breakdown, category, at, 1]),
              name,
            )
            return target.min < threshold ? [target] : []
          }),
        )
    }),
  )
  // Of a difference nobody is no small count.
  targets.push(...differences.filter(({ min }) => min > 0 && min < threshold))
  if (targets.length === 0)
    return { unknowns: truth.length, equations: rows.length, targets: 0, asked: 0, narrow: [] }

  const highs = await loadHighs()
  const numCols = truth.length
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { terms } of rows) {
    for (const [column, by] of terms) {
      indices.push(column)
      values.push(by)
    }
    starts.push(indices.length)
  }
  const data = {
    numCols,
    numRows: rows.length,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    // What is asked for is whether a count can be far from the truth; without an end nothing needs to go further.
    colUpper: Float64Array.from(truth, (value) => value + 1000),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => (high === Infinity ? highs.infinity : high)),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols, starts, indices, values },
  }
  const isOpen = ({ min, max }: Target) => max - min < threshold - 1e-6 || max < threshold - 1e-6
  let asked = 0
  highs.withModel(data, (model) => {
    model.options.set({ output_flag: false })
    const solve = (costs: ReadonlyMap<number, number>) => {
      for (const [column, cost] of costs) model.changeColCost(column, cost)
      model.changeObjectiveSense(highs.constants.objectiveSense.maximize)
      model.run()
      if (model.getModelStatus() === highs.constants.modelStatus.optimal) {
        const solution = model.getSolution().colValue!
        for (const target of targets) {
          const at = target.columns.reduce((sum, [column, by]) => sum + by * solution[column]!, target.known)
          target.min = Math.min(target.min, at)
          target.max = Math.max(target.max, at)
        }
      } else throw new Error(`HiGHS ended with status ${model.getModelStatus()}`)
      for (const column of costs.keys()) model.changeColCost(column, 0)
    }
    // One solution often shows the room of many counts: every so many of them are pushed at once.
    for (const stride of [1, 2, 5, 13])
      for (let from = 0; from < stride; from += 1) {
        const costs = new Map<number, number>()
        targets.forEach((target, k) => {
          if (k % stride === from && isOpen(target))
            for (const [column, by] of target.columns)
              costs.set(column, (costs.get(column) ?? 0) + by * (1 + (k % 17) / 100))
        })
        if (costs.size > 0) solve(costs)
      }
    for (const target of targets) {
      if (asked >= (task.most ?? Infinity)) break
      if (!isOpen(target)) continue
      asked += 1
      solve(new Map(target.columns))
      if (isOpen(target)) solve(new Map(target.columns.map(([column, by]) => [column, -by])))
    }
  })
  const narrow = targets
    .filter(isOpen)
    .map(({ name, min, max }) => `${name}, from ${min.toFixed(2)} to ${max.toFixed(2)}`)
  return { unknowns: numCols, equations: rows.length, targets: targets.length, asked, narrow }
}

const isStock = ({ counts }: Attack, measure: string) => counts.has(measure) && measure.includes('-open')

function monthsOf(figures: Figures, measure: string): number[] {
  const range = figures.range(measure)
  if (!range) return []
  return Array.from({ length: range.last - range.first + 1 }, (_, k) => range.first - figures.first + k)
}

/** The months of each whole period; of a stock its last month. */
function periodsOf(figures: Figures, measure: string, level: 0 | 1 | 2, isLastOnly: boolean): number[][] {
  const groups = new Map<number, number[]>()
  for (const at of monthsOf(figures, measure)) {
    const month = figures.first + at
    const key = level === 0 ? month : level === 1 ? Math.floor(month / 3) : Math.floor((month - 3) / 12)
    groups.set(key, [...(groups.get(key) ?? []), at])
  }
  const length = [1, 3, 12][level]!
  const whole = [...groups.values()].filter((months) => months.length === length)
  return isLastOnly ? whole.map((months) => months.slice(-1)) : whole
}

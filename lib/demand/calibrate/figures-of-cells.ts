import { courts } from '@/lib/boards/courts'
import type { SeriesCells } from '@/lib/questions/series/group-cells'
import type { CellRow } from '@/lib/questions/door/read-cells'
import { monthAfter } from '../month-after'
import type { DemandFigures, GroupFigures } from './demand-figures.types'

/** Months that are read back from the last one. */
const mostMonths = 60
const year = 12
const names = new Set(courts.map(({ name }) => slugOf(name)))

/**
 * What the model needs, from the cells of one release and board as somebody may see them. What is hidden is not in it:
 * a year is taken from months, else from quarters, else from a year's cell.
 *
 * @param last the month up to which cells are looked at, YYYY-MM
 * @returns null where receipts, completions or open cases of the Crown Court are not there for a year
 */
export function figuresOfCells(groups: readonly SeriesCells[], last: string): DemandFigures | null {
  const cellsOf = (measure: string, breakdown = 'all', category = 'all') =>
    groups.find((one) => one.measure === measure && one.breakdown === breakdown && one.category === category)
      ?.cells ?? []
  const whole = (measure: string) => latestMonths(cellsOf(measure), last)
  const [receipts, disposals, open] = [whole('crown-receipts'), whole('crown-disposals'), whole('crown-open')]
  const length = Math.min(receipts.length, disposals.length, open.length)
  if (length < year) return null
  const months = Array.from({ length }, (_, index) => monthAfter(last, index - length + 1))
  const sumOf = (measure: string, breakdown = 'all', category = 'all') =>
    yearSum(cellsOf(measure, breakdown, category), last)
  const stock = (measure: string, breakdown = 'all', category = 'all') =>
    latestMonths(cellsOf(measure, breakdown, category), last).at(-1) ?? null
  const rate = (measure: string, breakdown = 'all', category = 'all') => {
    const found = sumOf(measure, breakdown, category)
    return found?.numerator != null && found.denominator ? found.numerator / found.denominator : null
  }
  const count = (measure: string, breakdown = 'all', category = 'all') =>
    sumOf(measure, breakdown, category)?.value ?? null
  const charged = {
    cps: count('charges', 'charging-route', 'cps'),
    police: count('charges', 'charging-route', 'police'),
  }
  const defendants = count('magistrates-receipts', 'counted-in', 'defendants')
  const cases = count('magistrates-receipts')
  const held = count('sent-to-completion', 'remand', 'custody')
  const bail = count('sent-to-completion', 'remand', 'bail')
  return {
    lastMonth: last,
    crown: {
      receipts: receipts.slice(-length),
      disposals: disposals.slice(-length),
      open: open.slice(-length),
    },
    sitting: { days: sat(groups, 'sitting-days', months), hours: sat(groups, 'court-hours', months) },
    groups: groups
      .filter((one) => one.measure === 'crown-receipts' && one.breakdown === 'offence-group')
      .flatMap(({ category }): readonly GroupFigures[] => {
        const received = count('crown-receipts', 'offence-group', category)
        if (received === null || received <= 0) return []
        return [
          {
            id: category,
            receipts: received,
            open: stock('crown-open', 'offence-group', category),
            hoursPerCase: rate('hours-per-case', 'offence-group', category),
            charges: count('charges', 'offence-group', category),
            magistratesReceipts: count('magistrates-receipts', 'offence-group', category),
          },
        ]
      }),
    hoursPerCase: rate('hours-per-case'),
    sentence: count('crown-receipts', 'receipt-type', 'sentence'),
    appeals: count('crown-receipts', 'receipt-type', 'appeal'),
    guilty: rate('guilty-plea'),
    held: held !== null && bail !== null && held + bail > 0 ? held / (held + bail) : null,
    cps: {
      referrals: count('cps-referrals'),
      policeCharges: charged.police,
      chargeRate: rate('charge-rate'),
      days: null,
    },
    magistrates: { receipts: cases, open: stock('magistrates-open') },
    casesPerDefendant: cases !== null && defendants ? Math.min(1, cases / defendants) : null,
    remand: stock('remand-open'),
  }
}

const number = ({ value, numerator, histogram }: CellRow) =>
  histogram ? histogram.counts.reduce((sum, count) => sum + count, 0) : (value ?? numerator)

/** Values month by month up to the last, as far back as there is no gap; of quarters a third each, of stocks as they stand. */
function latestMonths(cells: readonly CellRow[], last: string): readonly number[] {
  const shown = new Map(
    cells
      .filter(({ suppressed }) => !suppressed)
      .map((cell) => [`${cell.granularity} ${cell.start.slice(0, 7)}`, cell]),
  )
  const isStock = cells[0]?.measure.endsWith('-open')
  const values: number[] = []
  for (let back = 0; back < mostMonths; back += 1) {
    const month = monthAfter(last, -back)
    const own = shown.get(`month ${month}`)
    const quarter = shown.get(`quarter ${quarterOf(month)}`)
    const value = own ? number(own) : quarter ? (number(quarter) ?? 0) / (isStock ? 1 : 3) : null
    if (value === null) break
    values.unshift(value)
  }
  return values
}

type YearSum = {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** The twelve months up to the last: from months, quarters, or the latest year that is over by then. */
function yearSum(cells: readonly CellRow[], last: string): YearSum | null {
  const first = monthAfter(last, 1 - year)
  const within = (one: CellRow) => one.start.slice(0, 7) >= first && one.start.slice(0, 7) <= last
  for (const [granularity, wanted] of [
    ['month', 12],
    ['quarter', 4],
  ] as const) {
    const own = cells.filter((one) => one.granularity === granularity && within(one))
    if (own.length === wanted && own.every(({ suppressed }) => !suppressed)) return added(own)
  }
  const years = cells.filter(
    ({ granularity, suppressed, start }) =>
      granularity.endsWith('year') && !suppressed && monthAfter(start.slice(0, 7), 11) <= last,
  )
  const latest = years.at(-1)
  return latest ? added([latest]) : null
}

function added(cells: readonly CellRow[]): YearSum {
  const total = (values: readonly (number | null)[]) =>
    values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + value!, 0)
  return {
    value: total(cells.map(number)),
    numerator: total(cells.map(({ numerator }) => numerator)),
    denominator: total(cells.map(({ denominator }) => denominator)),
  }
}

/** What the Crown Court centres of a board sat: its magistrates' courts are no centres of the list. */
function sat(
  groups: readonly SeriesCells[],
  measure: string,
  months: readonly string[],
): readonly (number | null)[] {
  const centres = groups.filter(
    (one) => one.measure === measure && one.breakdown === 'court' && names.has(one.category),
  )
  const main = centres.map(
    ({ cells }) =>
      new Map(
        cells
          .filter(({ granularity }) => granularity === 'month')
          .map((cell) => [cell.start.slice(0, 7), cell]),
      ),
  )
  return months.map((month) => {
    const own = main.flatMap((cells) => cells.get(month) ?? [])
    if (own.length === 0 || own.some(({ suppressed }) => suppressed)) return null
    return own.reduce((sum, cell) => sum + (number(cell) ?? 0), 0)
  })
}

function quarterOf(month: string): string {
  const number = Number(month.slice(5))
  return `${month.slice(0, 5)}${String(number - ((number - 1) % 3)).padStart(2, '0')}`
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

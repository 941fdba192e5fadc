import type { Band } from '@/lib/demand/model/band'
import type { Comparison } from '@/lib/demand/model/compare-runs'
import { withMinus } from '../words/with-minus'
import { fill } from './fill'
import type { WhatIfWords } from './what-if.types'

/** The numbers of the chart, and what else a scenario changes. */
export function ResultTable({
  words,
  language,
  months,
  comparison: { unchanged, changed, difference },
}: {
  readonly words: WhatIfWords
  readonly language: string
  readonly months: readonly string[]
  readonly comparison: Comparison
}) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  const last = months.at(-1)!
  const range = (band: Band | null, format: Intl.NumberFormat) =>
    band === null || !Number.isFinite(band.middle)
      ? words.notShown
      : fill(words.rangeOf, {
          middle: withMinus(format.format(Math.round(band.middle))),
          lower: withMinus(format.format(Math.round(band.lower))),
          upper: withMinus(format.format(Math.round(band.upper))),
        })
  const every = months.flatMap((name, index) => ((index + 1) % 6 === 0 ? [{ name, index }] : []))
  const rows: readonly {
    readonly name: string
    readonly of: readonly [Band | null, Band | null, Band | null]
  }[] = [
    ...every.map(({ name, index }) => ({
      name: fill(words.rowOpen, { month: name }),
      of: [unchanged.crownOpen[index]!, changed.crownOpen[index]!, difference.crownOpen[index]!] as const,
    })),
    { name: fill(words.rowDays, { month: last }), of: [unchanged.days, changed.days, difference.days] },
    {
      name: fill(words.rowRemand, { month: last }),
      of: [unchanged.remand, changed.remand, difference.remand],
    },
    {
      name: words.rowDisposals,
      of: [unchanged.disposals, changed.disposals, difference.disposals],
    },
  ]
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={words.tableScroll}>
      <table className="govuk-table what-if__table">
        <caption className="govuk-table__caption govuk-table__caption--s">{words.tableTitle}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {words.columnResult}
            </th>
            {[words.columnUnchanged, words.columnChanged, words.columnDifference].map((name) => (
              <th key={name} scope="col" className="govuk-table__header govuk-table__header--numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ name, of: [none, inputs, between] }) => (
            <tr key={name} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {name}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{range(none, number)}</td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{range(inputs, number)}</td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{range(between, signed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

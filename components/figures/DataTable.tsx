import type { ReactNode } from 'react'
import { Static } from '@/components/static/Static'

export type Column = { readonly name: string; readonly number?: boolean; readonly strong?: boolean }
export type TableRow = {
  readonly key: string
  readonly head: ReactNode
  readonly cells: readonly ReactNode[]
}

/** A table that never clips: a wide or long one scrolls in a named box that the keyboard can reach. */
export function DataTable({
  caption,
  hideCaption = false,
  scrollName,
  columns,
  rows,
  marks = [],
}: {
  readonly caption: string
  /** Where a heading above says the same. */
  readonly hideCaption?: boolean
  readonly scrollName: string
  /** The first one heads the rows. */
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** What marks in the table stand for. */
  readonly marks?: readonly string[]
}) {
  const styleOf = ({ number, strong }: Column) =>
    [number && 'table__number', strong && 'table__strong'].filter(Boolean).join(' ')
  return (
    <Static>
      <div
        className={rows.length > 14 ? 'scroll scroll--tall' : 'scroll'}
        role="region"
        aria-label={scrollName}
        tabIndex={0}
      >
        <table className="govuk-table table">
          <caption className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption'}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col" className={`govuk-table__header ${styleOf(column)}`}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, head, cells }) => (
              <tr key={key}>
                <th scope="row" className="govuk-table__header">
                  {head}
                </th>
                {cells.map((cell, i) => (
                  <td key={columns[i + 1]!.name} className={`govuk-table__cell ${styleOf(columns[i + 1]!)}`}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {marks.map((mark) => (
        <p key={mark} className="table__marks">
          {mark}
        </p>
      ))}
    </Static>
  )
}

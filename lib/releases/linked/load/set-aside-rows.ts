import type { ReceiveReport } from '../receive/receive-report'

type SetAsideRow = readonly [table: string, column: string, fault: string, rows: number]

/** Rows set aside by table, column (blank: the whole row) and fault; files of one table together. */
export function setAsideRows(files: ReceiveReport['files']): readonly SetAsideRow[] {
  const sums = new Map<string, [string, string, string, number]>()
  for (const { table, reasons } of files)
    for (const { column, fault, rows } of reasons) {
      if (rows === 0) continue
      const key = JSON.stringify([table, column, fault])
      const sum = sums.get(key) ?? [table, column ?? '', fault, 0]
      sum[3] += rows
      sums.set(key, sum)
    }
  return [...sums.values()]
}

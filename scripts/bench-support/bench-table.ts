import { isWithin, ratioOf, type BenchResult } from './bench'

/** The results as a table for a terminal: one line each, columns in line. */
export function benchTable(results: readonly BenchResult[]): string {
  const rows = [
    ['what', 'measured', 'yardstick', 'measured', 'ratio', 'at most', ''],
    ...results.map((result) => [
      result.subject,
      figure(result.milliseconds),
      result.yardstick,
      figure(result.yardstickMilliseconds),
      ratioOf(result).toFixed(3),
      String(result.atMost),
      isWithin(result) ? 'ok' : 'OVER',
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const isNumber = [false, true, false, true, true, true, false]
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          isNumber[column] ? text.padStart(widths[column]!) : text.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const figure = (measured: number) => measured.toFixed(measured < 10 ? 2 : 0)

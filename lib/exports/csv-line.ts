/** Begins a CSV file that spreadsheets are to read as UTF-8. */
export const byteOrderMark = '\uFEFF'

/** A cell of a CSV file. */
export type CsvCell = string | number | null

/**
 * One line of RFC 4180 CSV. Text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection); numbers, negative ones too, stay numbers.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const safe = /^[\s\uFEFF]*[=+\-@\t\r|%]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
